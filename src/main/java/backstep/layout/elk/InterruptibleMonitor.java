package backstep.layout.elk;

import org.eclipse.elk.core.util.BasicProgressMonitor;

/** Lets ELK stop between two of its processing steps once the thread was interrupted. */
final class InterruptibleMonitor extends BasicProgressMonitor {

    @Override
    public boolean isCanceled() {
        return Thread.currentThread().isInterrupted();
    }
}
