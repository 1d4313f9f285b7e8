package backstep.app;

import javafx.application.Application;

/** Where the program starts. It is no {@link Application} itself, so that it can look at the machine before JavaFX does. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Application.launch(BackstepApp.class, arguments);
    }
}
