package org.manicule.view.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.On.Act;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.PagePresenter;
import org.manicule.view.coding.text.CodingPresenter;
import org.manicule.view.coding.text.Moving;
import org.manicule.view.coding.text.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys of reading and coding. */
@Component
public final class TextCommands implements CommandProvider {
  private static final String VIEW = "coding";

  private final Words words = Words.beside(TextCommands.class);
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public TextCommands(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    Place place = new Place(desks.of(workbench));
    List<Command> commands = new ArrayList<>();
    commands.addAll(coding(place));
    commands.addAll(whole(place));
    commands.addAll(codings(place));
    commands.addAll(moving(place));
    commands.addAll(selecting(place));
    return commands;
  }

  private List<Command> coding(Place at) {
    return List.of(
        at.code("coding.quick-code", "Ctrl+K", it -> it.passages().quickCode()),
        at.code("coding.in-vivo", "Ctrl+I", it -> it.passages().inVivo()),
        at.code("coding.repeat", "Ctrl+.", it -> at.desk.repeat()));
  }

  private List<Command> whole(Place at) {
    return List.of(
        at.whole("coding.sentence", "Ctrl+Alt+S", it -> it.passages().quickCodeSentence()),
        at.whole("coding.paragraph", "Ctrl+Alt+P", it -> it.passages().quickCodeParagraph()),
        at.whole("coding.unit", "Ctrl+Alt+U", it -> it.passages().quickCodeUnit()));
  }

  private List<Command> codings(Place at) {
    return List.of(
        at.onCoding("coding.uncode", "Del", it -> it.codings().uncode()),
        at.partly("coding.uncode-part", "Shift+Del", it -> it.codings().uncodePart()),
        at.onCoding("coding.comment", "Ctrl+Alt+M", it -> it.codings().comment()),
        at.look("coding.passages", "Ctrl+Alt+R", it -> it.codings().showPassages()).in(VIEW),
        at.tell("coding.speak", "Ctrl+Shift+Space", it -> it.spoken().tell()),
        at.tell("coding.speak-always", "Ctrl+Alt+Space", it -> it.spoken().toggle()),
        at.look("coding.next", "Alt+Right", it -> it.moving().forward(Step.CODING)),
        at.look("coding.previous", "Alt+Left", it -> it.moving().backward(Step.CODING)));
  }

  private List<Command> moving(Place at) {
    return List.of(
        at.go("text.word.next", "Ctrl+Right", it -> it.forward(Step.WORD)),
        at.go("text.word.previous", "Ctrl+Left", it -> it.backward(Step.WORD)),
        at.go("text.sentence.next", "Alt+.", it -> it.forward(Step.SENTENCE)),
        at.go("text.sentence.previous", "Alt+,", it -> it.backward(Step.SENTENCE)),
        at.go("text.paragraph.next", "Ctrl+Down", it -> it.forward(Step.PARAGRAPH)),
        at.go("text.paragraph.previous", "Ctrl+Up", it -> it.backward(Step.PARAGRAPH)),
        at.go("text.unit.next", "Alt+PgDn", it -> it.forward(Step.UNIT)),
        at.go("text.unit.previous", "Alt+PgUp", it -> it.backward(Step.UNIT)));
  }

  private List<Command> selecting(Place at) {
    return List.of(
        at.select("text.select.more", "F8", Moving::selectMore),
        at.select("text.select.less", "Shift+F8", Moving::selectLess),
        at.select("text.select.word", "Ctrl+Shift+Right", it -> it.extendForward(Step.WORD)),
        at.select("text.select.word.back", "Ctrl+Shift+Left", it -> it.extendBackward(Step.WORD)),
        at.select("text.select.sentence", "Alt+Shift+.", it -> it.extendForward(Step.SENTENCE)),
        at.select(
            "text.select.sentence.back", "Alt+Shift+,", it -> it.extendBackward(Step.SENTENCE)),
        at.select(
            "text.select.paragraph", "Ctrl+Shift+Down", it -> it.extendForward(Step.PARAGRAPH)),
        at.select(
            "text.select.paragraph.back", "Ctrl+Shift+Up", it -> it.extendBackward(Step.PARAGRAPH)),
        at.select("text.select.unit", "Alt+Shift+PgDn", it -> it.extendForward(Step.UNIT)),
        at.select("text.select.unit.back", "Alt+Shift+PgUp", it -> it.extendBackward(Step.UNIT)),
        at.select(
            "text.select.coding", "Ctrl+Alt+Shift+Right", it -> it.extendForward(Step.CODING)),
        at.select(
            "text.select.coding.back",
            "Ctrl+Alt+Shift+Left",
            it -> it.extendBackward(Step.CODING)));
  }

  /** Places in the menus, in the order in which they are taken. */
  private final class Place {
    private final CodingDesk desk;
    private final Predicate<CodingPresenter> reading = CodingPresenter::isReading;
    private final Predicate<CodingPresenter> typing = reading.and(CodingPresenter::hasFocus);
    private int next;

    private Place(CodingDesk desk) {
      this.desk = desk;
    }

    Command code(String id, String keys, Consumer<CodingPresenter> action) {
      return make(id, in(Menu.CODE, "", "coding.1"), keys, changing(reading), action);
    }

    Command whole(String id, String keys, Consumer<CodingPresenter> action) {
      MenuPlace place = in(Menu.CODE, words.say("whole.menu"), "coding.1");
      return make(id, place, keys, changing(reading), action).in(VIEW);
    }

    /** The keys mean other things in other views. */
    Command onCoding(String id, String keys, Consumer<CodingPresenter> action) {
      MenuPlace place = in(Menu.CODE, "", "coding.1");
      return make(id, place, keys, changing(typing), action).in(VIEW);
    }

    Command look(String id, String keys, Consumer<CodingPresenter> action) {
      return make(id, in(Menu.CODE, "", "coding.2"), keys, reading, action);
    }

    Command partly(String id, String keys, Consumer<CodingPresenter> action) {
      return make(id, here(), keys, changing(typing), action).in(VIEW);
    }

    Command tell(String id, String keys, Consumer<CodingPresenter> action) {
      return make(id, here(), keys, reading, action);
    }

    /** Where commands stand about the coding at the caret. */
    private MenuPlace here() {
      return in(Menu.CODE, words.say("here.menu"), "coding.2b");
    }

    Command go(String id, String keys, Consumer<Moving> action) {
      MenuPlace place = in(Menu.SOURCE, words.say("go.menu"), "text");
      return make(id, place, keys, walking(), it -> action.accept(it.moving())).in(VIEW);
    }

    Command select(String id, String keys, Consumer<Moving> action) {
      MenuPlace place = in(Menu.SOURCE, words.say("select.menu"), "text");
      return make(id, place, keys, walking(), it -> action.accept(it.moving())).in(VIEW);
    }

    /** While an end of a coding is moved, the arrows move that. */
    private Predicate<CodingPresenter> walking() {
      return typing.and(
          any ->
              desk.find(PagePresenter.class).flatMap(page -> page.boundaries().moving()).isEmpty());
    }

    private Predicate<CodingPresenter> changing(Predicate<CodingPresenter> also) {
      return also.and(any -> desk.canChange());
    }

    private MenuPlace in(Menu menu, String submenu, String group) {
      return new MenuPlace(menu, submenu, group, next++);
    }

    private Command make(
        String id,
        MenuPlace place,
        String keys,
        Predicate<CodingPresenter> can,
        Consumer<CodingPresenter> action) {
      Act act = new On<>(desk, CodingPresenter.class).act(can, action);
      return new Command(id, words.say(id), place, keys, act.can(), act.action());
    }
  }
}
