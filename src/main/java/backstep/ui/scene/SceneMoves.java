package backstep.ui.scene;

import backstep.document.Act;
import backstep.ui.network.model.SamplePlace;
import java.util.Optional;

/** How one goes from a part of a network to another, each time as an act that can be undone. */
public final class SceneMoves {

    private final NetworkScene scene;
    private final NewestMoment newest;

    SceneMoves(NetworkScene scene, NewestMoment newest) {
        this.scene = scene;
        this.newest = newest;
    }

    private Optional<ScalarView> present() {
        return Optional.ofNullable(scene.viewProperty().get());
    }

    /** Shows another part of the same network. */
    public void show(ScenePart part) {
        present()
                .filter(view -> !view.part().equals(part))
                .ifPresent(view -> scene.change(view.with(part), scene.shownNetwork(), Act.single("scenePart")));
    }

    /** Goes to another sample of the same part of the data; step, selection and open groups stay. */
    public void goTo(int sample) {
        present().ifPresent(view -> {
            int index = Math.clamp(sample, 0, view.samples().size() - 1);
            int before = view.sample().index();
            if (index != before) {
                Act act = Act.change("sceneSample", "", number(before), number(index));
                SamplePlace place = new SamplePlace(view.sample().test(), index);
                scene.change(view.with(place), scene.shownNetwork(), act);
            }
        });
    }

    private static String number(int index) {
        return Integer.toString(index + 1);
    }

    /** Goes some samples on, or back. */
    public void move(int by) {
        present()
                .filter(view -> view.part().isOfOneSample())
                .ifPresent(view -> goTo(view.sample().index() + by));
    }

    /** Takes the parameters that the training has come to. */
    public void takeNewest() {
        present()
                .ifPresent(view ->
                        newest.use(now -> scene.change(view.at(now), scene.present(), Act.single("sceneNewest"))));
    }

    /** Whether the training has nothing newer. */
    public boolean isNewest() {
        return present().flatMap(view -> newest.seen().map(view::isAt)).orElse(true);
    }
}
