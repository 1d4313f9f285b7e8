package backstep.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;

/** Says which version this is: the packaged program knows it from its manifest, one that is being built from its pom. */
public final class ProgramVersion {

    private static final String VERSION = "/*/*[local-name()='version']";

    private ProgramVersion() {}

    /**
     * The number of the version, such as {@code 1.2.0}.
     *
     * @throws UncheckedIOException if there is a pom that cannot be read
     */
    public static String number() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .or(() -> pom().map(ProgramVersion::versionIn))
                .orElseGet(() -> Messages.text("cli.development"));
    }

    /** Classes that lie in a folder are somewhere below the pom that they were built by. */
    private static Optional<Path> pom() {
        return Stream.iterate(home(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("pom.xml"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Path home() {
        try {
            return Path.of(ProgramVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the place of a class is an address", impossible);
        }
    }

    private static String versionIn(Path pom) {
        try (InputStream text = Files.newInputStream(pom)) {
            return XPathFactory.newInstance().newXPath().evaluate(VERSION, new InputSource(text));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (XPathExpressionException problem) {
            throw new UncheckedIOException(new IOException(pom + " is no pom", problem));
        }
    }
}
