package backstep.ui.task;

import backstep.text.Messages;
import backstep.text.Quoted;

/** Work ended because of a fault of the program, or because the machine has too little memory; says so in plain words. */
public final class TaskFailure extends Exception {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 200;

    TaskFailure(Throwable fault) {
        super(text(fault), fault);
    }

    private static String text(Throwable fault) {
        return switch (fault) {
            case OutOfMemoryError _ -> Messages.text("ui.task.memory");
            case StackOverflowError _ -> Messages.text("ui.task.depth");
            default -> Messages.text("ui.task.fault", Quoted.middle(String.valueOf(fault), LONGEST));
        };
    }
}
