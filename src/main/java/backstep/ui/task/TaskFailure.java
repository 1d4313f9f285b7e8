package backstep.ui.task;

import backstep.i18n.Messages;

/** Work ended because of a fault of the program, or because the machine has too little memory; says so in plain words. */
public final class TaskFailure extends Exception {

    private static final long serialVersionUID = 1;

    TaskFailure(Throwable fault) {
        super(text(fault), fault);
    }

    private static String text(Throwable fault) {
        return switch (fault) {
            case OutOfMemoryError _ -> Messages.text("ui.task.memory");
            case StackOverflowError _ -> Messages.text("ui.task.depth");
            default -> Messages.text("ui.task.fault", String.valueOf(fault));
        };
    }
}
