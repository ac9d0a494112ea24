package org.manicule.view.coding.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;

/** A codebook view without widgets: keeps what is shown and answers what the test says. */
final class TreeView implements CodebookView {
  final List<String> proposals = new ArrayList<>();
  CodebookState state;
  Id<Code> revealed;
  Optional<String> path = Optional.empty();
  Optional<String> name = Optional.empty();
  Optional<String> colour = Optional.empty();
  Optional<String> setName = Optional.empty();
  Optional<SplitChoice> split = Optional.empty();
  List<SplitRow> splitRows = List.of();
  List<Offer> offers = List.of();
  List<CodeChoice> choices = List.of();
  String choice = "";

  @Override
  public void show(CodebookState newState) {
    state = newState;
  }

  @Override
  public void reveal(Id<Code> code) {
    revealed = code;
  }

  @Override
  public Optional<String> askPath(String proposal, String about) {
    proposals.add(proposal);
    return path;
  }

  @Override
  public Optional<String> askName(String before) {
    return name;
  }

  @Override
  public Optional<String> askColour(String before) {
    return colour;
  }

  @Override
  public Optional<CodeChoice> askCode(String title, String question, List<CodeChoice> offered) {
    choices = offered;
    return offered.stream().filter(each -> each.words().equals(choice)).findFirst();
  }

  @Override
  public void offer(List<Offer> offered) {
    offers = offered;
  }

  /** Takes the offer that begins with some words. */
  void take(String words) {
    offers.stream()
        .filter(offer -> offer.words().startsWith(words))
        .findFirst()
        .orElseThrow()
        .action()
        .run();
  }

  @Override
  public Optional<String> askSetName(String title, String before) {
    return setName;
  }

  @Override
  public Optional<SplitChoice> askSplit(SplitQuestion question) {
    splitRows = question.rows();
    return split;
  }

  @Override
  public boolean hasFocus() {
    return true;
  }
}
