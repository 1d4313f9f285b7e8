package backstep.ui.workspace;

import backstep.layout.engines.Layouts;
import backstep.ui.export.ExportModel.Offered;
import backstep.ui.export.Exports;
import backstep.ui.export.Offer;
import backstep.ui.export.ReadyOffer;
import backstep.ui.export.Surroundings;
import backstep.ui.expression.export.GraphOffers;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What the workspaces offer to be exported and copied. */
final class Exporting {

    private Exporting() {}

    /** The graph in several scopes, and two runs beside each other. */
    static Exports ofExpressions(Surroundings around, ExpressionWorkspace workspace, Layouts layouts) {
        ExpressionSession session = workspace.session();
        List<Offer> graph = new GraphOffers(session, layouts, workspace::visiblePart).all();
        Offer runs = ReadyOffer.picture("comparison", palette -> workspace.bothRuns())
                .orSaying("ui.export.not.comparison");
        Offered offered = new Offered(
                Stream.concat(graph.stream(), Stream.of(runs)).toList(),
                List::of,
                List.of(session.drawingProperty(), session.traceProperty(), session.stepProperty()));
        return new Exports(
                around,
                offered,
                () -> runs.hindrance().isEmpty() ? runs : graph.getFirst(),
                session.traceProperty().isNotNull());
    }

    /** The curve and its errors. */
    static Exports ofSlopes(Surroundings around, SlopeWorkspace workspace) {
        List<ReadyOffer> offers = workspace.offers();
        Offered offered = new Offered(
                List.copyOf(offers), List::of, List.of(workspace.session().figuresProperty()));
        return new Exports(
                around,
                offered,
                () -> offers.get(workspace.inView()),
                workspace.session().figuresProperty().isNotNull());
    }

    /** The pictures of a network, and its figures. There always is a network. */
    static Exports ofNetworks(Surroundings around, NetworkWorkspace workspace) {
        List<ReadyOffer> offers = workspace.offers();
        Offered offered = new Offered(
                List.copyOf(offers),
                workspace.builder()::filesRead,
                List.of(workspace.session().frameProperty()));
        return new Exports(around, offered, () -> offers.get(workspace.inView()), new ReadOnlyBooleanWrapper(true));
    }
}
