package backstep.ui.network.builder;

import backstep.data.Named;
import backstep.nn.Schedule;

/** The schedules that can be chosen. */
enum ScheduleKind implements Named {
    CONSTANT,
    LINEAR,
    STEP,
    COSINE;

    private static final long EVERY = 100;
    private static final double FACTOR = 0.5;
    private static final double END = 0.1;

    static ScheduleKind of(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Constant() -> CONSTANT;
            case Schedule.Linear(double end) -> LINEAR;
            case Schedule.Step(long every, double factor) -> STEP;
            case Schedule.Cosine(double end) -> COSINE;
        };
    }

    /**
     * A schedule of this kind to begin with, which keeps the last rate of another one.
     *
     * @param rate that it starts with
     */
    Schedule after(Schedule present, double rate) {
        double end = end(present, END * rate);
        return switch (this) {
            case CONSTANT -> new Schedule.Constant();
            case LINEAR -> new Schedule.Linear(end);
            case STEP -> new Schedule.Step(EVERY, FACTOR);
            case COSINE -> new Schedule.Cosine(end);
        };
    }

    /** The rate that a schedule ends with, or another number if it has none. */
    static double end(Schedule schedule, double otherwise) {
        return switch (schedule) {
            case Schedule.Linear(double end) -> end;
            case Schedule.Cosine(double end) -> end;
            case Schedule.Constant() -> otherwise;
            case Schedule.Step(long every, double factor) -> otherwise;
        };
    }

    /** The same schedule with another last rate, if it has one. */
    static Schedule endingAt(Schedule schedule, double end) {
        return switch (schedule) {
            case Schedule.Linear(double before) -> new Schedule.Linear(end);
            case Schedule.Cosine(double before) -> new Schedule.Cosine(end);
            case Schedule.Constant() -> schedule;
            case Schedule.Step(long every, double factor) -> schedule;
        };
    }
}
