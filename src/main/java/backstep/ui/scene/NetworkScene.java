package backstep.ui.scene;

import backstep.document.Act;
import backstep.document.Document;
import backstep.document.ExpressionSpec;
import backstep.document.GraphOrigin;
import backstep.document.NetworkSpec;
import backstep.document.Origins;
import backstep.nn.train.Snapshot;
import backstep.text.Messages;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.NetworkGraphs;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.SamplePlace;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What an expression shows of a network, as long as it shows any. Steps there change nothing in the training, unless
 * one is applied. Editing the text, or opening another, ends the scene. On the JavaFX thread only; graphs are
 * made elsewhere.
 */
public final class NetworkScene {

    private final NetworkSession network;
    private final ExpressionSession expression;
    private final NetworkGraphs graphs;
    private final Latest<ShownPart> making;
    private final ReadOnlyObjectWrapper<@Nullable ScalarView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final NewestMoment newest;
    private final SceneMoves moves;
    private Runnable onOpen = () -> {};
    private @Nullable ShownPart shown;
    private boolean isWriting;
    private boolean isShowing;
    private boolean isRestoring;
    private final SceneUpdate updating = new SceneUpdate(this, message);

    public NetworkScene(NetworkSession network, ExpressionSession expression, Tasks tasks) {
        this.network = network;
        this.newest = new NewestMoment(network);
        this.expression = expression;
        this.graphs = expression.networkGraphs();
        this.moves = new SceneMoves(this, newest);
        this.making = tasks.latest(this::made, this::failed);
        busy.bind(making.runningProperty()
                .or(expression.busyProperty())
                .or(newest.awaitedProperty())
                .or(updating.underWayProperty()));
        expression.comparing().setOwnRate(this::rate);
        expression.textProperty().subscribe((was, is) -> left());
        expression.openedProperty().subscribe((was, is) -> left());
        expression.traceProperty().subscribe(this::report);
        network.stateProperty().subscribe((was, is) -> {
            if (!was.spec().equals(is.spec())) {
                keepOrigin();
            }
            newest.look();
        });
    }

    /** The learning rate of the network that is shown, at that moment. */
    private OptionalDouble rate() {
        ScalarView shownView = view.get();
        return shownView == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(shownView.spec().settings().rate(shownView.epoch()));
    }

    /** What happens once a graph is to be looked at. */
    public void setOnOpen(Runnable action) {
        onOpen = action;
    }

    // Opening

    /** Opens a part of the network as it is now, for the sample that is taken next. */
    public void open(ScenePart part) {
        newest.use(now -> open(now, part, new SamplePlace(false, now.nextSample())));
    }

    /** Opens the loss of a sample, with the network as it is now. */
    public void open(SamplePlace sample) {
        newest.use(now -> open(now, new ScenePart.OfSample(), sample));
    }

    private void open(Snapshot now, ScenePart part, SamplePlace sample) {
        updating.forget();
        show(ScalarView.of(now, part, sample), present(), ShownPart.Way.OPENED, Optional.empty());
    }

    /** The network of the document. */
    NetworkSpec present() {
        return network.stateProperty().get().spec();
    }

    private void show(ScalarView next, NetworkSpec of, ShownPart.Way wanted, Optional<Act> act) {
        ShownPart before = shown;
        ShownPart.Way way = before == null || !before.view().isLike(next) ? ShownPart.Way.OPENED : wanted;
        NetworkSpec moment = SceneOrigins.moment(next, of);
        view.set(next);
        message.set("");
        making.submit(() -> new ShownPart(next, moment, ScalarProgram.of(next), way, act));
    }

    private void made(ShownPart next) {
        isRestoring = false;
        shown = next;
        view.set(next.view());
        write(() -> {
            switch (next.way()) {
                case OPENED -> opened(next);
                case CHANGED -> goOn(next, spec -> spec);
                case UPDATED ->
                    goOn(
                            next,
                            spec -> spec.withLeaves(spec.leaves().withoutValues())
                                    .withInterventions(List.of()));
                case RESTORED -> restored(next);
            }
        });
        if (next.way() == ShownPart.Way.OPENED) {
            onOpen.run();
        }
        report();
    }

    private GraphOrigin origin(ShownPart of) {
        return SceneOrigins.origin(of.view(), of.network(), present());
    }

    private void opened(ShownPart next) {
        switch (next.written()) {
            case ScalarProgram.AsText(String text) -> graphs.open(text, origin(next));
            case ScalarProgram.AsGraph whole -> graphs.open(whole.graph(), whole.title(), origin(next));
        }
    }

    private void goOn(ShownPart next, UnaryOperator<ExpressionSpec> change) {
        UnaryOperator<ExpressionSpec> changed = spec -> change.apply(spec).withOrigin(origin(next));
        switch (next.written()) {
            case ScalarProgram.AsText(String text) -> graphs.goOn(text, next.act(), changed);
            case ScalarProgram.AsGraph whole -> graphs.goOn(whole.graph(), whole.title(), next.act(), changed);
        }
    }

    /** The text that a document has is what counts: where the network would be written out otherwise, it is not its graph. */
    private void restored(ShownPart next) {
        ExpressionSpec spec = expression.stateProperty().get().spec();
        switch (next.written()) {
            case ScalarProgram.AsGraph whole when spec.isGraphAlone() -> graphs.give(whole.graph());
            case ScalarProgram.AsText(String text) when text.equals(spec.text()) -> {}
            default -> lost(new IllegalArgumentException(Messages.text("ui.scene.gone.text")));
        }
    }

    private void lost(Exception problem) {
        shown = null;
        view.set(null);
        message.set(String.valueOf(problem.getMessage()));
        if (expression.stateProperty().get().spec().isGraphAlone()) {
            graphs.giveUp();
        }
    }

    // Documents

    /** Shows what was undone, redone or opened: expression, network, and what the one shows of the other. */
    public void show(Document document) {
        ExpressionSpec next = document.expression();
        boolean isShown = isShown(document);
        newest.forget();
        isShowing = true;
        write(() -> {
            if (next.isGraphAlone() && !isShown) {
                graphs.await(next);
            } else {
                expression.show(next);
            }
            network.show(document.network());
        });
        isShowing = false;
        if (!isShown) {
            left();
            restore(next.origin(), document);
        }
    }

    /** Whether the graph that a document has is there already. */
    private boolean isShown(Document document) {
        ShownPart now = shown;
        GraphOrigin origin = document.expression().origin();
        boolean isTyped = origin.equals(GraphOrigin.TYPED);
        if (now == null || isTyped) {
            return isTyped && view.get() == null && !isRestoring;
        }
        return !making.runningProperty().get()
                && SceneOrigins.part(now.view()).equals(Origins.part(origin))
                && now.view().updates() == Origins.updates(origin)
                && SceneOrigins.isOf(now.network(), Origins.network(origin, document));
    }

    private void restore(GraphOrigin origin, Document document) {
        if (!origin.equals(GraphOrigin.TYPED)) {
            NetworkSpec of = Origins.network(origin, document);
            isRestoring = true;
            making.submit(() -> {
                ScalarView then = SceneOrigins.view(origin, of);
                return new ShownPart(then, of, ScalarProgram.of(then), ShownPart.Way.RESTORED, Optional.empty());
            });
        }
    }

    /** Once the network moves on, the document says what it was. */
    private void keepOrigin() {
        ShownPart now = shown;
        GraphOrigin said = expression.stateProperty().get().spec().origin();
        if (!isShowing && now != null && now.view().equals(view.get()) && !said.equals(GraphOrigin.TYPED)) {
            graphs.setOrigin(origin(now));
        }
    }

    private void write(Runnable change) {
        isWriting = true;
        try {
            change.run();
        } finally {
            isWriting = false;
        }
    }

    private void failed(Exception problem) {
        if (isRestoring) {
            isRestoring = false;
            lost(problem);
            return;
        }
        ShownPart present = shown;
        view.set(present == null ? null : present.view());
        network.refuse(problem);
        message.set(String.valueOf(problem.getMessage()));
    }

    /** The text is another one by now. */
    private void left() {
        if (isWriting) {
            return;
        }
        newest.forget();
        if (view.get() != null || isRestoring || !message.get().isEmpty()) {
            making.cancel();
            isRestoring = false;
            shown = null;
            updating.forget();
            view.set(null);
            message.set("");
        }
    }

    // Going on

    /** Shows another part with the same parameters, or the same part of another sample. */
    void change(ScalarView next, NetworkSpec of, Act act) {
        updating.forget();
        show(next, of, ShownPart.Way.CHANGED, Optional.of(act));
    }

    /** The network of which a part is shown. */
    NetworkSpec shownNetwork() {
        ShownPart now = shown;
        return now == null ? present() : now.network();
    }

    /** Other samples, other parts, newer parameters. */
    public SceneMoves moves() {
        return moves;
    }

    // Applying

    /** Why the gradients on screen cannot change the network; empty if they can. */
    public Optional<Obstacle> obstacle() {
        return updating.obstacle();
    }

    /** Lets the training make one update with the gradients on screen, and shows what it comes to. */
    public void apply() {
        ShownPart present = shown;
        if (present != null) {
            updating.apply(
                    present.view(),
                    present.written(),
                    newest.seen().map(Snapshot::run).orElse(present.view().run()));
        }
    }

    /** Shows what the network has become by an update with what is shown. */
    void showUpdated(ScalarView updated) {
        show(updated, present(), ShownPart.Way.UPDATED, Optional.empty());
    }

    private void report() {
        ShownPart present = shown;
        if (present != null && present.view().equals(view.get())) {
            updating.report(present.written());
        }
    }

    // Looking

    /** What is shown, or about to be; null while the expression comes from elsewhere. */
    public ReadOnlyObjectProperty<@Nullable ScalarView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** What came of the last update; empty otherwise. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether a graph is on its way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public NetworkSession network() {
        return network;
    }

    public ExpressionSession expression() {
        return expression;
    }
}
