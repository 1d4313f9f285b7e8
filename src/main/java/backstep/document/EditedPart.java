package backstep.document;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A part of a state, as its owner changes it.
 *
 * @param <W> the whole
 * @param <S> the part
 */
final class EditedPart<W, S> implements Editing<S> {

    private final Editing<W> whole;
    private final Function<W, S> part;
    private final BiFunction<W, S, W> with;

    EditedPart(Editing<W> whole, Function<W, S> part, BiFunction<W, S, W> with) {
        this.whole = whole;
        this.part = part;
        this.with = with;
    }

    @Override
    public S present() {
        return part.apply(whole.present());
    }

    @Override
    public void done(Act act, S after) {
        whole.done(act, with.apply(whole.present(), after));
    }

    @Override
    public void amend(S present) {
        whole.amend(with.apply(whole.present(), present));
    }

    @Override
    public void amendAll(UnaryOperator<S> change) {
        whole.amendAll(each -> with.apply(each, change.apply(part.apply(each))));
    }

    @Override
    public void separate() {
        whole.separate();
    }

    @Override
    public void begin() {
        whole.begin();
    }

    @Override
    public void end() {
        whole.end();
    }
}
