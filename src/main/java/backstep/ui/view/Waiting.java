package backstep.ui.view;

import java.util.Optional;
import java.util.function.Supplier;

/** What a document wants of something that is still on its way. It is wanted as long as that is the same. */
public final class Waiting<T> {

    private final Supplier<?> subject;
    private Optional<Wanted<T>> wanted = Optional.empty();

    private record Wanted<T>(Object subject, T what) {}

    /** @param subject what it is about: an immutable value, such as an expression */
    public Waiting(Supplier<?> subject) {
        this.subject = subject;
    }

    /** Wants something of the present subject, or nothing. */
    public void set(Optional<T> what) {
        wanted = what.map(each -> new Wanted<>(subject.get(), each));
    }

    /** What is wanted; empty once it is about something else. */
    public Optional<T> get() {
        wanted = wanted.filter(each -> each.subject.equals(subject.get()));
        return wanted.map(Wanted::what);
    }

    /** It is there, or is wanted no more. */
    public void end() {
        wanted = Optional.empty();
    }
}
