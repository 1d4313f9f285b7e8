/**
 * What can be done in the window. Each {@link backstep.ui.action.Action} stands once: its words, its keys, its icon, when
 * it can be done, and what it does. Menus, buttons, keys, the list of keys and the command palette are made from it.
 *
 * <p>To add one: make it in the feature to which it belongs, in one of its {@link backstep.ui.action.ActionSection}s:
 *
 * <pre>{@code
 * Action fit = ZOOM.action("graph.fit", viewport::fit).withKeys("Esc").withIcon(Feather.MAXIMIZE).when(shown);
 * }</pre>
 *
 * <p>Write its words as the message {@code ui.action.graph.fit}, and put it into the list of actions that the feature
 * gives to its workspace. Its keys are answered, listed and searched from then on. {@link
 * backstep.ui.action.ActionMenus} makes an item of it for a menu, and {@link backstep.ui.action.ActionButtons} a button.
 * The identifier stays as it is for good: lessons name actions by it.
 */
@NullMarked
package backstep.ui.action;

import org.jspecify.annotations.NullMarked;
