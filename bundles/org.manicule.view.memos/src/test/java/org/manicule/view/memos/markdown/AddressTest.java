package org.manicule.view.memos.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;

class AddressTest {
  private final Id<Source> source = Id.random();
  private final Id<Code> code = Id.random();

  @Test
  void whatIsWrittenIsReadAgain() {
    Anchor passage = Anchor.on(Passage.text(source, 12, 40));
    Anchor theme = new Anchor(EntityType.CODE, code, null);

    assertThat(Address.of(passage)).contains("manicule:source/" + source + "/12-40");
    assertThat(Address.of(theme)).contains("manicule:code/" + code);
    for (Anchor anchor : new Anchor[] {passage, theme, Anchor.source(source)}) {
      assertThat(Address.read(Address.of(anchor).orElseThrow())).contains(anchor);
    }
  }

  @Test
  void otherAddressesLeadNowhere() {
    assertThat(Address.read("https://example.org")).isEmpty();
    assertThat(Address.read("manicule:code/1")).isEmpty();
    assertThat(Address.read("manicule:coder/" + code)).isEmpty();
    assertThat(Address.read("manicule:source/" + source + "/40-12")).isEmpty();
    assertThat(Address.read("manicule:code/" + code + "/1-2")).isEmpty();
  }

  @Test
  void wordsOfALinkCannotEndIt() {
    String link = Address.link("a [sic] *claim*", "manicule:code/" + code);

    Rendered read = new Markdown().read("See " + link + ".");

    assertThat(read.text()).isEqualTo("See a [sic] *claim*.");
    assertThat(read.links()).hasSize(1);
  }
}
