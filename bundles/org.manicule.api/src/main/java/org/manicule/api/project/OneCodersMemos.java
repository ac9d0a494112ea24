package org.manicule.api.project;

import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;

/** The memos and links of one coder. */
final class OneCodersMemos implements Memos {
  private final Memos all;
  private final Id<Coder> coder;

  OneCodersMemos(Memos all, Id<Coder> coder) {
    this.all = all;
    this.coder = coder;
  }

  @Override
  public List<Memo> all() {
    return own(all.all());
  }

  @Override
  public Optional<Memo> find(Id<Memo> id) {
    return all.find(id).filter(memo -> memo.coder().equals(coder));
  }

  @Override
  public List<Memo> on(Id<? extends Entity> entity) {
    return own(all.on(entity));
  }

  @Override
  public List<Link> links() {
    return ownLinks(all.links());
  }

  @Override
  public List<Link> linksOf(Id<? extends Entity> entity) {
    return ownLinks(all.linksOf(entity));
  }

  private List<Memo> own(List<Memo> memos) {
    return memos.stream().filter(memo -> memo.coder().equals(coder)).toList();
  }

  private List<Link> ownLinks(List<Link> links) {
    return links.stream().filter(link -> link.coder().equals(coder)).toList();
  }
}
