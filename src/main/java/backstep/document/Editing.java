package backstep.document;

import java.util.function.UnaryOperator;

/**
 * A state, or a part of one, that is changed in ways that can be undone. Who changes it need not know what else belongs to
 * the state, or who undoes.
 *
 * @param <S> immutable, with a meaningful {@code equals}
 */
public interface Editing<S> {

    /** The state that was come to. */
    S present();

    /** Adds what was done and what it has led to. What was undone before is gone; what changes nothing is no act. */
    void done(Act act, S after);

    /** Replaces the present state by what the last act has led to since, or what has changed by itself. */
    void amend(S present);

    /** Makes others of all states, as where something has changed by itself that is part of them. */
    void amendAll(UnaryOperator<S> change);

    /** What is done next is an entry of its own. Inside a gesture nothing is separated. */
    void separate();

    /** Begins a gesture, such as a drag or a run of training: all that is done in it is one entry. */
    void begin();

    /** Ends the gesture. */
    void end();
}
