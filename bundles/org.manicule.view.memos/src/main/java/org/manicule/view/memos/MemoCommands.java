package org.manicule.view.memos;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.memos.MemoDesk.Open;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys of memos and links. */
@Component
public final class MemoCommands implements CommandProvider {
  private static final String VIEW = "memos";

  private final Words words = new Words();
  private final MemoDesk desk;

  /** Made by the framework. */
  @Activate
  public MemoCommands(@Reference MemoDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    BooleanSupplier writable = () -> workbench.project().filter(it -> !it.isReadOnly()).isPresent();
    BooleanSupplier linkable =
        () ->
            writable.getAsBoolean()
                && (workbench.selection().range() != null
                    || workbench.selection().coding() != null);
    return List.of(
        memo("memos.new", "Ctrl+M", 1, writable, opening(workbench, it -> it.memos().begin())),
        memo(
            "memos.new-free",
            "Ctrl+Alt+N",
            2,
            writable,
            opening(workbench, it -> it.memos().beginFree())),
        memo(
            "memos.insert-link",
            "Ctrl+Alt+L",
            3,
            can(workbench, it -> it.memos().isWriting()),
            act(workbench, it -> it.memos().insertLink())),
        memo(
                "memos.undo-typing",
                "Ctrl+Z",
                8,
                can(workbench, it -> it.memos().isTyping()),
                act(workbench, it -> it.memos().undoTyping()))
            .in(VIEW),
        new Command(
            "memos.delete",
            words.say("memos.delete"),
            new MenuPlace(Menu.CODE, words.say("memos.menu"), VIEW, 714),
            "Del",
            can(workbench, it -> it.memos().listHasFocus() && it.memos().canDelete()),
            act(workbench, it -> it.memos().delete()),
            Set.of(VIEW)),
        memo("links.from", "Ctrl+L", 5, linkable, opening(workbench, it -> it.links().from())),
        memo("links.to", "Ctrl+J", 6, linkable, opening(workbench, it -> it.links().to())),
        memo(
            "links.follow",
            "Ctrl+Alt+J",
            7,
            () -> workbench.project().isPresent(),
            opening(workbench, it -> it.links().followHere())));
  }

  private Command memo(String id, String keys, int order, BooleanSupplier can, Runnable action) {
    String below = order == 1 ? "" : words.say("memos.menu");
    MenuPlace place = new MenuPlace(Menu.CODE, below, VIEW, 710 + order);
    return new Command(id, words.say(id), place, keys, can, action);
  }

  private BooleanSupplier can(Workbench workbench, Predicate<Open> can) {
    return () -> desk.of(workbench).filter(can).isPresent();
  }

  private Runnable act(Workbench workbench, Consumer<Open> action) {
    return () -> desk.of(workbench).ifPresent(action);
  }

  /** Opens the view first when it was closed. */
  private Runnable opening(Workbench workbench, Consumer<Open> action) {
    return () -> {
      if (desk.of(workbench).isEmpty()) {
        workbench.showView(VIEW);
      }
      desk.of(workbench).ifPresent(action);
    };
  }
}
