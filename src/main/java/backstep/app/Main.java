package backstep.app;

import java.nio.file.Path;
import javafx.application.Application;

/** Where the program starts. It is no {@link Application} itself, so that it can look at the machine before JavaFX does. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2 && arguments[0].equals("tour")) {
            new Tour(Path.of(arguments[1]), file -> System.out.println(file)).run();
            System.exit(0);
        }
        Application.launch(BackstepApp.class, arguments);
    }
}
