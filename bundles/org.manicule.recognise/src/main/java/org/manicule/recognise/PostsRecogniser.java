package org.manicule.recognise;

import java.util.List;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.recognise.posts.PostPage;
import org.manicule.recognise.text.Messages;
import org.osgi.service.component.annotations.Component;

/** Finds the posts of a blog's archive page, with their titles, dates and authors. */
@Component
public final class PostsRecogniser implements Recogniser {
  private static final String UNITS = "units";

  /** Whether each post becomes a source of its own. */
  static final Option<String> POSTS =
      Option.choice("posts", Messages.text("option.posts"), List.of("sources", UNITS));

  @Override
  public String id() {
    return "posts";
  }

  @Override
  public String name() {
    return Messages.text("name.posts");
  }

  @Override
  public double confidence(DraftSource source) {
    return PostPage.of(source).confidence();
  }

  @Override
  public List<Option<?>> options() {
    return List.of(POSTS);
  }

  @Override
  public Draft refine(DraftSource source, Options options, Monitor monitor) {
    PostPage page = PostPage.of(source);
    monitor.checkCancelled();
    if (page.confidence() < Sure.ENOUGH) {
      return Draft.of(source);
    }
    return options.get(POSTS).equals(UNITS) ? page.asUnits() : page.asSources();
  }
}
