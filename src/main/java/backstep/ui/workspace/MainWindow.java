package backstep.ui.workspace;

import backstep.document.Document;
import backstep.document.History;
import backstep.document.NetworkSpec;
import backstep.document.ViewSpec;
import backstep.layout.engines.Layouts;
import backstep.nn.train.Experiment;
import backstep.text.ProgramVersion;
import backstep.ui.document.DocumentView;
import backstep.ui.document.Questions;
import backstep.ui.export.Exports;
import backstep.ui.export.Surroundings;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.scene.NetworkScene;
import backstep.ui.shell.HelpExample;
import backstep.ui.shell.Shell;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.start.Gallery;
import backstep.ui.start.GalleryExample;
import backstep.ui.start.StartPage;
import backstep.ui.task.FirstPaint;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Setting;
import backstep.ui.theme.Settings;
import backstep.ui.view.ViewItems;
import backstep.ui.widget.Columns;
import backstep.ui.widget.OpenPicker;
import backstep.ui.widget.Undoing;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's window with all its parts, wired together and set up as it was left. */
public final class MainWindow implements DocumentView {

    private static final Logger LOG = System.getLogger(MainWindow.class.getName());
    private static final double SMALLEST_WIDTH = 720;
    private static final double SMALLEST_HEIGHT = 480;

    private final Stage stage;
    private final Tasks tasks;
    private final Layouts layouts;
    private final WindowServices services;
    private final Appearance appearance;
    private final History<Document> history = new History<>(Document.EMPTY);
    private final ExpressionSession session;
    private final ExpressionWorkspace workspace;
    private final Exports exports;
    private final NetworkSession networkSession;
    private final Undoing acts;
    private final WindowDocument document;
    private final NetworkScene scene;
    private final NetworkEntry network;
    private final SlopeEntry slope;
    private final Shell shell;
    private final WindowState memory;
    private final ViewItems looks = new ViewItems();
    private final WindowView view;
    private @Nullable StartPage start;

    /** Fills a stage; {@link #show} shows it. */
    public MainWindow(Stage stage, WindowServices services) {
        this.stage = stage;
        this.services = services;
        this.appearance = services.appearance();
        Settings settings = services.settings();
        this.memory = new WindowState(settings, stage);
        this.tasks = services.tasks();
        this.layouts = Layouts.ofThisMachine();
        session = new ExpressionSession(tasks, layouts, history.part(Document::expression, Document::withExpression));
        networkSession = new NetworkSession(tasks, history.part(Document::network, Document::withNetwork));
        acts = new Undoing(history, this::showActs);
        scene = new NetworkScene(networkSession, session, tasks);
        scene.setOnOpen(this::showGraph);
        workspace = new ExpressionWorkspace(
                session, acts, layouts, tasks, appearance, scene, this::showNetwork, this::train, this::showSlope);
        document = new WindowDocument(stage, services, history, this);
        workspace.setOnShared(document.deeds()::showText);
        Surroundings around = new Surroundings(
                stage,
                appearance,
                tasks,
                settings,
                services.dialogs().save(),
                history::present,
                document.open()::givenName,
                this::say);
        exports = Exporting.ofExpressions(around, workspace, layouts);
        network = new NetworkEntry(this::makeNetwork, shown -> Exporting.ofNetworks(around, shown));
        slope = new SlopeEntry(this::makeSlope, shown -> Exporting.ofSlopes(around, shown));
        shell = new Shell(
                appearance,
                List.of(slope, new ExpressionEntry(workspace, exports), network),
                Gallery.EXPRESSION,
                document.actions(),
                services.host()::quit,
                ProgramVersion.number(),
                this::tryOut,
                List.of(new ExampleEntries(this::begin), document.actions()));
        history.subscribe(() -> {
            // What was said was about the document as it was.
            say("");
            if (!document.open().isUntouched()) {
                shell.uncover();
            }
        });
        stage.setOnHiding(event -> WindowPopups.hide(stage));
        stage.setOnHidden(event -> close());
        Scene content = new Scene(shell, settings.get(Setting.WINDOW_WIDTH), settings.get(Setting.WINDOW_HEIGHT));
        appearance.dress(content);
        document.acceptDropsOn(content);
        stage.setScene(content);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.getIcons().addAll(WindowIcons.all());
        memory.ofWindow(appearance);
        looks.add(memory.ofExpressions(workspace));
        // How the person has set up the window is where the history begins.
        history.restart(history.present());
        looks.add(workspace.looks());
        view = new WindowView(shell, memory, looks);
    }

    private void close() {
        document.closed();
        workspace.close();
        networkSession.close();
    }

    @Override
    public void say(String notice) {
        shell.say(notice);
    }

    @Override
    public void show(Document other) {
        shell.uncover();
        memory.leave(() -> scene.show(other));
        workspace.toBeginning();
        view.apply(other.view());
        // It may be made only now, as the one that is to be seen.
        slope.ifMade().ifPresent(made -> made.session().show(other.slope()));
    }

    @Override
    public ViewSpec look() {
        return view.capture();
    }

    @Override
    public void exact(Consumer<NetworkSpec> answer) {
        networkSession.exact(answer);
    }

    @Override
    public void take(Path table) {
        shell.show("network");
        network.workspace().builder().importFile(table);
    }

    @Override
    public void welcome() {
        StartPage page = start;
        if (page == null) {
            page = document.startPage(services);
            start = page;
        }
        shell.cover(page);
    }

    Questions questions() {
        return services.dialogs().questions();
    }

    /** Shows what was undone or redone, where it was done. */
    private void showActs(Document document) {
        NetworkSpec before = networkSession.stateProperty().get().spec();
        Optional<SlopeSession> curve = slope.ifMade().map(SlopeWorkspace::session);
        boolean isOfCurve = curve.isPresent()
                && !document.slope().equals(curve.get().specProperty().get());
        String place = document.network().equals(before) ? Gallery.EXPRESSION : Gallery.NETWORK;
        shell.show(isOfCurve ? SlopeEntry.NAME : place);
        scene.show(document);
        curve.ifPresent(session -> session.show(document.slope()));
    }

    private NetworkWorkspace makeNetwork() {
        OpenPicker picker = services.dialogs().open();
        NetworkWorkspace made = new NetworkWorkspace(networkSession, acts, tasks, appearance, picker, scene);
        looks.add(memory.ofNetworks(made));
        looks.add(made.looks());
        return made;
    }

    private SlopeWorkspace makeSlope() {
        SlopeSession session = new SlopeSession(tasks, history.part(Document::slope, Document::withSlope));
        SlopeWorkspace made = new SlopeWorkspace(session, acts, tasks, appearance, this::openGraph);
        looks.add(memory.ofSlopes(made));
        looks.add(made.looks());
        return made;
    }

    /** Looks at the slope of a text. */
    private void showSlope(String text) {
        shell.show(SlopeEntry.NAME);
        slope.workspace().open(text);
    }

    /** Opens a text to be stepped through. */
    private void openGraph(String text) {
        shell.show(Gallery.EXPRESSION);
        session.open(text);
    }

    /** Graphs of networks are looked at in the Expression workspace. */
    private void showGraph() {
        shell.show("expression");
        workspace.focusGraph();
    }

    private void tryOut(HelpExample example) {
        shell.show("expression");
        workspace.tryOut(example.text(), example.breakpoints(), example.watches());
    }

    /** Goes on with an example in the document that is open. */
    void begin(GalleryExample example) {
        Document document = example.document();
        if (example.workspace().equals(Gallery.NETWORK)) {
            train(document.network().experiment());
        } else {
            shell.show(Gallery.EXPRESSION);
            session.open(document.expression().text());
        }
    }

    /** The workspace comes first: it starts with what was set up before. */
    private void train(Experiment experiment) {
        shell.show("network");
        networkSession.open(experiment);
    }

    private void showNetwork() {
        shell.show("network");
    }

    /** Gives the columns the widths that they have before their borders are moved. */
    public void divideAsFirst() {
        divide(workspace.sides().columns(), Setting.LEFT_WIDTH, Setting.RIGHT_WIDTH);
        slope.ifMade().ifPresent(made -> divide(made.columns(), Setting.SLOPE_LEFT_WIDTH, Setting.SLOPE_RIGHT_WIDTH));
        network.ifMade()
                .ifPresent(made -> divide(made.columns(), Setting.NETWORK_LEFT_WIDTH, Setting.NETWORK_RIGHT_WIDTH));
    }

    private static void divide(Columns columns, Setting<Double> left, Setting<Double> right) {
        columns.left().widthProperty().set(left.fallback());
        columns.right().widthProperty().set(right.fallback());
    }

    public void show() {
        stage.show();
        workspace.focusEditor();
        // Only once the window is there: it needs the processor more than ELK and lists do.
        FirstPaint.then(stage.getScene(), this::warmUp);
    }

    private void warmUp() {
        services.recents().reload(() -> {});
        tasks.run(
                () -> {
                    layouts.warmUp();
                    return layouts;
                },
                warm -> {},
                problem -> LOG.log(Level.WARNING, "ELK does not work here: {0}", problem.getMessage()));
    }

    public Stage stage() {
        return stage;
    }

    public ExpressionWorkspace workspace() {
        return workspace;
    }

    /** The Network workspace, which is made if it was not before. */
    public NetworkWorkspace network() {
        return network.workspace();
    }

    /** The Slope workspace, which is made if it was not before. */
    public SlopeWorkspace slope() {
        return slope.workspace();
    }

    /** How the workspaces look, as documents keep it. */
    public WindowView view() {
        return view;
    }

    /** What was done in both workspaces. */
    public Undoing acts() {
        return acts;
    }

    /** Its file, and what can be done with it. */
    public WindowDocument document() {
        return document;
    }

    public Shell shell() {
        return shell;
    }

    /** What of a network the Expression workspace shows. */
    public NetworkScene scene() {
        return scene;
    }

    /** Whether everything that was asked for is on screen. */
    public boolean isAtRest() {
        return !scene.busyProperty().get()
                && workspace.isAtRest()
                && exports.isAtRest()
                && network.isAtRest()
                && slope.isAtRest();
    }

    public Appearance appearance() {
        return appearance;
    }
}
