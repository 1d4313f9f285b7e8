package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** What the tour visits of the debugger. */
final class DebugStations {

    static final List<Station> ALL = List.of(
            new Station(
                    "20-search",
                    List.of(
                            v -> v.resize(1440, 900),
                            v -> v.openExample("micrograd"),
                            v -> v.press("last", 1),
                            v -> v.choose("menu-find.open"),
                            v -> v.write("search", "op:*"))),
            new Station("21-search-largest", List.of(v -> v.write("search", "top:grad 5"))),
            new Station(
                    "22-search-small-dark",
                    List.of(
                            v -> v.wear(Theme.DARK),
                            v -> v.resize(900, 600),
                            v -> v.openExample("lecture-l"),
                            v -> v.write("search", "|grad| < 1e-6"))),
            new Station("23-search-closed", List.of(v -> v.press("search-close", 1), v -> v.wear(Theme.LIGHT))),
            new Station(
                    "24-paths",
                    List.of(
                            v -> v.resize(1440, 900),
                            v -> v.openExample("reuse-product"),
                            v -> v.press("last", 1),
                            v -> v.select("a"),
                            v -> v.pressAmong("path-row", 1))),
            new Station(
                    "25-breakpoints",
                    List.of(
                            v -> v.openExample("neuron-tanh"),
                            v -> v.choose("menu-columns.debug"),
                            v -> v.write("add-breakpoint", "|grad| > 0.9"),
                            v -> v.press("add-breakpoint-button", 1),
                            v -> v.select("n"),
                            v -> v.choose("menu-debugger.toggleBreakpoint"),
                            v -> v.choose("menu-debugger.runToBreak"),
                            v -> v.choose("menu-debugger.runToBreak"),
                            v -> v.choose("menu-debugger.runToBreak"))),
            new Station(
                    "26-breakpoints-small-dark",
                    List.of(
                            v -> v.wear(Theme.DARK),
                            v -> v.resize(900, 600),
                            v -> v.write("add-breakpoint", "op:tahn"),
                            v -> v.press("add-breakpoint-button", 1))),
            new Station(
                    "27-watches",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.openExample("micrograd"),
                            v -> v.showTab("watches"),
                            v -> v.write("add-watch", "a.grad*a + b.grad*b"),
                            v -> v.press("add-watch-button", 1),
                            v -> v.write("add-watch", "d > c"),
                            v -> v.press("add-watch-button", 1),
                            v -> v.write("add-watch", "b.grad"),
                            v -> v.press("add-watch-button", 1),
                            v -> v.write("add-watch", "zz.grad"),
                            v -> v.press("add-watch-button", 1),
                            v -> v.scrub(48))),
            new Station(
                    "28-order",
                    List.of(
                            v -> v.openExample("order-matters"),
                            v -> v.choose("menu-order.next"),
                            v -> v.choose("menu-order.next"),
                            v -> v.select("a"),
                            v -> v.scrub(4))),
            new Station(
                    "29-what-if",
                    List.of(
                            v -> v.choose("menu-columns.debug"),
                            v -> v.choose("menu-order.next"),
                            v -> v.openExample("lecture-l"),
                            v -> v.press("forward", 1),
                            v -> v.select("e"),
                            v -> v.choose("menu-debugger.setValue"),
                            v -> v.write("set-by-hand", "5"),
                            v -> v.press("set-by-hand-button", 1),
                            v -> v.press("forward", 4),
                            v -> v.select("d"),
                            v -> v.choose("menu-debugger.setGradient"),
                            v -> v.write("set-by-hand", "10"),
                            v -> v.press("set-by-hand-button", 1),
                            v -> v.press("forward", 1),
                            v -> v.select("e"))),
            new Station(
                    "29-what-if-small-dark",
                    List.of(
                            v -> v.wear(Theme.DARK),
                            v -> v.resize(900, 600),
                            v -> v.choose("menu-debugger.setValue"))));

    private DebugStations() {}
}
