package backstep.app;

import java.nio.file.Path;

/** A process that writes a file of each kind at the same time, over and over, and says when one is done. */
final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        for (WrittenFile each : WrittenFile.values()) {
            Thread.ofPlatform().start(() -> write(each, folder));
        }
    }

    private static void write(WrittenFile file, Path folder) {
        try {
            while (true) {
                file.write(folder);
                System.out.println(file);
            }
        } catch (Exception failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }
}
