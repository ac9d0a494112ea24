package org.manicule.ui.swt;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Composite;
import org.manicule.api.analysis.Analysis;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.dock.Layout;
import org.manicule.ui.dock.NamedLayouts;
import org.manicule.ui.swt.dock.Dock;
import org.manicule.ui.swt.dock.ViewContext;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** The views of the open project in the layout that the researcher chose. */
final class Views {
  private static final Words WORDS = Words.beside(Views.class);

  private final Contributions contributions;
  private final ResultsProvider results;
  private final NamedLayouts layouts;
  private final Dock dock;
  private Optional<ViewContext> context = Optional.empty();

  Views(
      Composite parent,
      SystemTheme theme,
      Contributions contributions,
      Supplier<List<Analysis>> analyses,
      String rememberedLayouts) {
    this.contributions = contributions;
    this.results = new ResultsProvider(analyses);
    this.layouts = new NamedLayouts(builtIn());
    this.layouts.restore(rememberedLayouts);
    this.dock = new Dock(parent, theme, layouts::change);
  }

  private static Map<String, Layout> builtIn() {
    Map<String, Layout> layouts = new LinkedHashMap<>();
    layouts.put(
        WORDS.get("layout.read"),
        Layout.parse(
            "H225,515,260(V470,530(T*sources,cases;T*codebook;)T*coding,pages;"
                + "T*definition,memos,passages,find;)"));
    layouts.put(
        WORDS.get("layout.retrieve"),
        Layout.parse(
            "H230,430,340(V600,400(T*codebook;T*sources,cases;)T*passages,find,results;"
                + "T*coding,pages,memos;)"));
    layouts.put(
        WORDS.get("layout.codebook"),
        Layout.parse(
            "H300,330,370(T*codebook,sources;T*definition,memos;"
                + "V500,500(T*passages;T*coding,pages;))"));
    layouts.put(
        WORDS.get("layout.compare"),
        Layout.parse(
            "H225,515,260(V400,600(T*sources,cases;T*codebook;)"
                + "V620,380(T*coding,pages;T*history,passages;)T*definition,memos;)"));
    layouts.put(
        WORDS.get("layout.analyse"),
        Layout.parse(
            "H240,760(V450,550(T*cases,sources;T*codebook;)"
                + "V560,440(T*results,passages,find;T*coding,pages,memos;))"));
    return layouts;
  }

  Dock dock() {
    return dock;
  }

  ResultsProvider results() {
    return results;
  }

  NamedLayouts layouts() {
    return layouts;
  }

  /** All views by place and order. */
  List<ViewInfo> infos() {
    return providers().values().stream().map(ViewProvider::info).toList();
  }

  private Map<String, ViewProvider> providers() {
    Map<String, ViewProvider> providers = new LinkedHashMap<>();
    contributions.views().stream()
        .sorted(
            Comparator.<ViewProvider, ViewInfo.Place>comparing(each -> each.info().place())
                .thenComparing(each -> each.info().order())
                .thenComparing(each -> each.info().id()))
        .forEach(provider -> providers.putIfAbsent(provider.info().id(), provider));
    providers.put(ResultsProvider.ID, results);
    return providers;
  }

  /** Opens the views for a project. */
  void open(ViewContext newContext) {
    context = Optional.of(newContext);
    show();
  }

  /** Closes all views; the layout stays for the next project. */
  void close() {
    if (context.isPresent()) {
      keepSizes();
      context = Optional.empty();
      dock.clear();
      results.clear();
    }
  }

  /** Views came or went, or another layout was chosen. */
  void show() {
    context.ifPresent(
        open -> {
          // The results view comes when there are results, not on its own.
          layouts.welcome(
              infos().stream().filter(info -> !info.id().equals(ResultsProvider.ID)).toList());
          dock.show(layouts.current(), open, providers());
        });
  }

  /** Views came or went. */
  void refresh() {
    if (context.isPresent()) {
      keepSizes();
      show();
    }
  }

  /** Takes over the sizes that the parts have now. */
  void keepSizes() {
    if (context.isPresent()) {
      Layout now = dock.layout();
      if (!now.equals(layouts.current())) {
        layouts.change(now);
      }
    }
  }

  boolean isOpen(String view) {
    return context.isPresent() && layouts.current().contains(view);
  }

  /** Brings a view to the front, opening it when it was closed, without giving it the focus. */
  void bringToFront(String view) {
    List<ViewInfo> infos = infos();
    infos.stream()
        .filter(info -> info.id().equals(view) && context.isPresent())
        .findFirst()
        .ifPresent(info -> bringToFront(info, infos));
  }

  private void bringToFront(ViewInfo info, List<ViewInfo> infos) {
    keepSizes();
    if (!dock.isInFront(info.id())) {
      layouts.change(layouts.open(info, infos));
      show();
    }
  }
}
