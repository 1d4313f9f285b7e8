package backstep.cli;

import backstep.i18n.Messages;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is; the packaged program knows it from its manifest. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {
            Messages.text("cli.version", Objects.requireNonNullElse(version, Messages.text("cli.development")))
        };
    }
}
