package backstep.ui.theme;

import backstep.files.AtomicFile;
import backstep.files.Folders;
import backstep.files.WriteException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The values of all {@link Setting}s. Reading and writing are for threads other than the JavaFX thread. */
public final class Settings {

    private final Map<String, String> texts = new HashMap<>();

    /** Every setting at its default. */
    public Settings() {}

    /**
     * What a file says; the defaults where there is no such file.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public static Settings read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException first) {
            return new Settings();
        } catch (IllegalArgumentException malformed) {
            throw new IOException(file + " is no properties file: " + malformed.getMessage(), malformed);
        }
        Settings settings = new Settings();
        properties.stringPropertyNames().forEach(name -> settings.texts.put(name, properties.getProperty(name)));
        return settings;
    }

    public synchronized <T> T get(Setting<T> setting) {
        String text = texts.get(setting.name());
        return text == null ? setting.fallback() : setting.reader().apply(text).orElse(setting.fallback());
    }

    public synchronized <T> void set(Setting<T> setting, T value) {
        texts.put(setting.name(), value.toString());
    }

    /**
     * Writes all of them, whole or not at all.
     *
     * @throws WriteException if that fails; then the file is what it was
     * @throws InterruptedException if the thread was interrupted; then the file is what it was
     */
    public synchronized void write(Path file) throws WriteException, InterruptedException {
        Properties properties = new Properties();
        properties.putAll(texts);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Folders.make(folder);
        }
        AtomicFile.write(
                file, stream -> properties.store(new OutputStreamWriter(stream, StandardCharsets.UTF_8), "Backstep"));
    }
}
