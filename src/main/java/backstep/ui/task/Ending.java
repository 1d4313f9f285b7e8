package backstep.ui.task;

/** What is to be done if the process is told to end, as at the end of a session, before that was done otherwise. */
public final class Ending implements AutoCloseable {

    private final Thread hook;

    /** @param work runs on a thread of its own while the process ends */
    public Ending(Runnable work) {
        hook = Thread.ofPlatform().name("backstep-ending").unstarted(work);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** It was done otherwise. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endsAlready) {
            // The hook runs already, and does the same.
            return;
        }
    }
}
