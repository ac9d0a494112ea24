package org.manicule.store.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sealed files of any length, and what happens when somebody changes them. */
class SealTest {
  private static final int BEGIN = Seal.magic().length + Seal.SALT;
  private static final int SEALED = Seal.PART + Seal.TAG;

  private final ProjectKey key = ProjectKey.random();

  @Test
  void whatWasSealedIsOpenedWhateverItsLength() throws IOException {
    for (int length : new int[] {0, 1, Seal.PART - 1, Seal.PART, Seal.PART + 1, 3 * Seal.PART}) {
      byte[] content = content(length);
      byte[] sealed = seal(content);
      assertThat(open(sealed, key)).as("%d bytes", length).isEqualTo(content);
      assertThat(seal(content)).as("sealed twice").isNotEqualTo(sealed);
    }
  }

  @Test
  void aChangedByteIsNoticedWhereverItIs() throws IOException {
    byte[] sealed = seal(content(2 * Seal.PART + 10));
    for (int at : new int[] {0, BEGIN - 1, BEGIN, BEGIN + SEALED - 1, sealed.length - 1}) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      assertThatThrownBy(() -> open(changed, key))
          .as("byte %d", at)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFileThatIsCutShortIsNoticedAlsoBetweenParts() throws IOException {
    byte[] sealed = seal(content(3 * Seal.PART));
    int[] lengths = {0, 10, BEGIN, BEGIN + SEALED, BEGIN + 2 * SEALED, sealed.length - 1};
    for (int length : lengths) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> open(cut, key)).as("%d", length).isInstanceOf(IOException.class);
    }
  }

  @Test
  void partsThatChangePlacesAreNoticed() throws IOException {
    byte[] sealed = seal(content(3 * Seal.PART));
    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, BEGIN, swapped, BEGIN + SEALED, SEALED);
    System.arraycopy(sealed, BEGIN + SEALED, swapped, BEGIN, SEALED);

    assertThatThrownBy(() -> open(swapped, key)).isInstanceOf(IOException.class);
  }

  @Test
  void anotherKeyOpensNothing() throws IOException {
    byte[] sealed = seal(content(100));

    assertThatThrownBy(() -> open(sealed, ProjectKey.random())).isInstanceOf(IOException.class);
  }

  @Test
  void thePasswordOpensTheKeyAndAnotherOneDoesNot() {
    Protection protection = Protection.of(key, "correct hörse".toCharArray(), 1000);

    assertThat(protection.unlock("correct hörse".toCharArray()).orElseThrow().bytes())
        .isEqualTo(key.bytes());
    assertThat(protection.unlock("correct horse".toCharArray())).isEmpty();
    assertThat(Protection.of(key, "correct hörse".toCharArray(), 1000)).isNotEqualTo(protection);
  }

  @Test
  void fewerIterationsThanWereWrittenOpenNothing() {
    char[] password = "pass".toCharArray();
    Protection written = Protection.of(key, password, 1000);

    assertThat(new Protection(999, written.salt(), written.key()).unlock(password)).isEmpty();
  }

  @Test
  void aPasswordIsDerivedAsSlowlyAsPromised() {
    assertThat(Protection.ITERATIONS).isGreaterThanOrEqualTo(600_000);
  }

  @Test
  void aClosedKeyIsGone() {
    ProjectKey closed = key.copy();
    closed.close();

    assertThat(closed.bytes()).containsOnly(0);
    assertThat(key.bytes()).isNotEqualTo(closed.bytes());
  }

  private byte[] seal(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SealedOutput out = new SealedOutput(bytes, key)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] open(byte[] sealed, ProjectKey key) throws IOException {
    try (SealedInput in = new SealedInput(new ByteArrayInputStream(sealed), key)) {
      return in.readAllBytes();
    }
  }

  private static byte[] content(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }
}
