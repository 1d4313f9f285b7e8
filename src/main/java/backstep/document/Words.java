package backstep.document;

import backstep.data.Feature;
import backstep.data.Named;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Quoted;

/** What a part of a document is, in a word or two, as names of acts have it. */
final class Words {

    private Words() {}

    static String of(Object part) {
        return switch (part) {
            case Double number -> Double.isNaN(number) ? Messages.text("document.none") : Numbers.full(number);
            case Number number -> number.toString();
            case Boolean on -> Messages.text(on ? "document.on" : "document.off");
            case Feature feature -> feature.text();
            case Named named -> named.id();
            default -> Quoted.name(part.toString());
        };
    }
}
