package org.manicule.recognise;

import java.util.List;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.recognise.posts.PostPage;
import org.manicule.recognise.text.Messages;
import org.manicule.recognise.text.Reading;
import org.osgi.service.component.annotations.Component;

/** Finds the posts of a blog's archive page, with their titles, dates and authors. */
@Component(service = Recogniser.class)
public final class PostsRecogniser extends DocumentRecogniser {
  private static final String UNITS = "units";

  /** Whether each post becomes a source of its own. */
  static final Option<String> POSTS =
      Option.choice("posts", Messages.text("option.posts"), List.of("sources", UNITS));

  /** Without state, so one serves all. */
  public PostsRecogniser() {
    super("posts", RecogniserKind.STRUCTURE);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(POSTS);
  }

  @Override
  Reading read(DraftSource source) {
    return PostPage.of(source);
  }

  @Override
  public Draft refine(DraftSource source, Options options, Monitor monitor) {
    PostPage page = PostPage.of(source);
    boolean asUnits = options.get(POSTS).equals(UNITS) && page.confidence() >= SURE_ENOUGH;
    return asUnits ? page.asUnits(this) : super.refine(source, options, monitor);
  }
}
