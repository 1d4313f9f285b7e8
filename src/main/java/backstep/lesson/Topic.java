package backstep.lesson;

import backstep.text.Messages;

/** What an exercise is about. */
public enum Topic {
    SUMS_AND_PRODUCTS("sums"),
    /** A value that is used more than once. */
    REUSE("reuse"),
    ONE_NEURON("neuron"),
    /** tanh, written with exp. */
    TANH_FROM_EXP("tanh"),
    TWO_LAYERS("layers"),
    MAX_AND_RELU("gates"),
    /** Powers, quotients and all the rest, one behind the other. */
    WHOLE_CHAIN("chain");

    private final String id;

    Topic(String id) {
        this.id = id;
    }

    /** Its name in documents; it stays for good. */
    public String id() {
        return id;
    }

    /** What it is called. */
    public String title() {
        return Messages.text("lesson.topic." + id);
    }
}
