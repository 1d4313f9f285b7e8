package backstep.document;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Split;
import backstep.nn.train.Defaults;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A document in one line, to paste into a chat: {@code backstep1:} and its JSON, compressed and with a checksum, in
 * letters that every chat and address leaves as they are. Samples of a person's own and what a run has come to are left
 * out. Spaces and line ends that chats and mails put into it do no harm.
 */
public final class ShareText {

    private static final int VERSION = 1;

    /** Far more than any text without samples comes to. */
    private static final int MOST_INFLATED = 16 << 20;

    private static final int MOST_CHARACTERS = 16 << 20;
    private static final int MOST_DIGITS = 9;

    private static final Pattern FORM = Pattern.compile("backstep(\\d++):([A-Za-z0-9_-]*+)=*+");

    private static final Pattern LIKENESS = Pattern.compile("backstep\\d++:");

    /** Spaces of every kind, what has no width, and the marks of quoted mails. */
    private static final Pattern WRAPPING = Pattern.compile("[\\s\\p{Z}\\p{Cf}]|(?m)^>++");

    private ShareText() {}

    /**
     * What can be pasted.
     *
     * @param text one line
     * @param leftOut what is not in it, in words; empty if all is
     */
    public record Shared(String text, List<String> leftOut) {

        public Shared {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** A document as a line. */
    public static Shared of(Document document) {
        List<String> leftOut = new ArrayList<>();
        NetworkSpec network = document.network();
        if (network.trained().isPresent()) {
            leftOut.add(Messages.text("document.share.training"));
            network = network.withTrained(Optional.empty());
        }
        if (network.experiment().samples() instanceof SampleSource.Own own) {
            Experiment without = without(network.experiment(), own);
            leftOut.add(
                    without.samples() instanceof SampleSource.Named(DatasetSpec standIn)
                            ? Messages.quoting(
                                    "document.share.standIn",
                                    own.name(),
                                    standIn.generator().id())
                            : Messages.quoting("document.share.samples", own.name()));
            network = network.withExperiment(without);
        }
        String json = JsonText.compact(DocumentJson.tree(document.withNetwork(network)));
        return new Shared("backstep" + VERSION + ":" + encoded(json.getBytes(StandardCharsets.UTF_8)), leftOut);
    }

    /** The same with a data set of the program that has as many inputs, else with none of the samples. */
    private static Experiment without(Experiment experiment, SampleSource.Own own) {
        Dataset none = own.split().train().select();
        return experiment.withSamples(Defaults.standIn(own.inputs(), own.classes())
                .<SampleSource>map(SampleSource.Named::new)
                .orElseGet(() -> new SampleSource.Own(own.name(), new Split(none, none), own.scaling())));
    }

    private static String encoded(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(checksum(json)).array());
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, best)) {
            deflated.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            best.end();
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static int checksum(byte[] json) {
        CRC32 checksum = new CRC32();
        checksum.update(json);
        return (int) checksum.getValue();
    }

    /** Whether a text looks like one of these, so that it is worth reading as one. */
    public static boolean isLike(String text) {
        return text.length() <= MOST_CHARACTERS
                && LIKENESS.matcher(WRAPPING.matcher(text).replaceAll("")).lookingAt();
    }

    /**
     * Reads a document from a text that was pasted.
     *
     * @throws DocumentException if it is none, or is not whole, with what to do
     */
    public static Document read(String text) throws DocumentException {
        if (text.length() > MOST_CHARACTERS) {
            throw new DocumentException(Messages.text("document.share.large"));
        }
        Matcher form = FORM.matcher(WRAPPING.matcher(text).replaceAll(""));
        if (!form.matches()) {
            throw new DocumentException(Messages.text("document.share.form"));
        }
        String version = form.group(1);
        if (version.length() > MOST_DIGITS || Integer.parseInt(version) != VERSION) {
            throw new DocumentException(Messages.quoting("document.share.version", version));
        }
        return DocumentJson.read(decoded(form.group(2)));
    }

    private static String decoded(String letters) throws DocumentException {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(letters);
            if (bytes.length < Integer.BYTES) {
                throw new DocumentException(Messages.text("document.share.damaged"));
            }
            byte[] json = inflated(bytes);
            if (checksum(json) != ByteBuffer.wrap(bytes).getInt()) {
                throw new DocumentException(Messages.text("document.share.damaged"));
            }
            return new String(json, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IOException _) {
            throw new DocumentException(Messages.text("document.share.damaged"));
        }
    }

    private static byte[] inflated(byte[] bytes) throws IOException, DocumentException {
        ByteArrayInputStream deflated = new ByteArrayInputStream(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream stream = new InflaterInputStream(deflated, inflater)) {
            byte[] json = stream.readNBytes(MOST_INFLATED + 1);
            if (json.length > MOST_INFLATED) {
                throw new DocumentException(Messages.text("document.share.large"));
            }
            return json;
        } finally {
            inflater.end();
        }
    }
}
