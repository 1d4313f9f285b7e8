package backstep.ui.shell;

import backstep.lang.Language;
import backstep.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What there is to know about the language, each with an example. Its words are the messages {@code ui.help.topic}. */
public enum HelpTopic {
    TEXT("""
        a = 2
        b = -3
        c = 10
        L = a*b + c
        """),
    FUNCTIONS("""
        x = 0.5
        s = sigmoid(2*x)
        L = max(tanh(x), log(1 + exp(-s)))
        """),
    CELLS("""
        a = Value(2.0, label='a')
        b = Value(-3.0, label='b')
        e = a*b; e.label = 'e'
        L = e.tanh()
        L.backward()
        """),
    CLAIMS("""
        a = 2
        b = -3
        L = a*b
        L.backward()
        a.grad == -3
        assert b.grad == 5
        """),
    GROUPS("""
        x = 1
        # group: neuron
        w = 0.5
        b = 0.1
        n = tanh(w*x + b)
        # end
        L = (n - 1)**2
        """),
    BREAKPOINTS("""
        a = 3
        b = -2
        e = a*b
        L = e*e
        """),
    WATCHES("""
        a = 3
        b = -2
        L = a*b + a
        """);

    private final String text;

    HelpTopic(String text) {
        this.text = text;
    }

    HelpExample example() {
        return switch (this) {
            case TEXT, FUNCTIONS, CELLS, CLAIMS, GROUPS -> new HelpExample(text, List.of(), List.of());
            case BREAKPOINTS -> new HelpExample(text, List.of("|grad| > 10", "nonfinite", "label:e"), List.of());
            case WATCHES -> new HelpExample(text, List.of(), List.of("a.grad * b.data", "a.grad > b.grad"));
        };
    }

    /** The name in identifiers. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return Messages.text("ui.help." + id());
    }

    /** @param keys how the key of an action is called, by the action's identifier */
    String explanation(UnaryOperator<String> keys) {
        return Messages.text(
                "ui.help." + id() + ".text",
                functions(),
                keys.apply("debugger.runToBreak"),
                keys.apply("debugger.runBackToBreak"),
                keys.apply("debugger.toggleBreakpoint"),
                keys.apply("find.open"));
    }

    private static String functions() {
        List<String> names = Language.functions();
        return String.join(", ", names);
    }
}
