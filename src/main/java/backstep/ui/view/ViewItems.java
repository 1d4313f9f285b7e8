package backstep.ui.view;

import backstep.document.ViewSpec;
import java.util.ArrayList;
import java.util.List;

/** Several things at once. One that comes to be later is shown as the document has it that was shown last. */
public final class ViewItems implements ViewItem {

    private final List<ViewItem> items = new ArrayList<>();
    private ViewSpec shown = ViewSpec.FIRST;

    /** Takes more of them. */
    public void add(List<? extends ViewItem> more) {
        items.addAll(more);
        more.forEach(each -> each.apply(shown));
    }

    @Override
    public ViewSpec capture(ViewSpec into) {
        ViewSpec view = into;
        for (ViewItem item : items) {
            view = item.capture(view);
        }
        return view;
    }

    @Override
    public void apply(ViewSpec from) {
        shown = from;
        List.copyOf(items).forEach(each -> each.apply(from));
    }
}
