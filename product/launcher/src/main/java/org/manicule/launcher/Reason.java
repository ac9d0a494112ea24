package org.manicule.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.osgi.framework.BundleException;

/** Says in one line why something failed. */
final class Reason {

  private static final Pattern MISSING =
      Pattern.compile("osgi\\.(wiring\\.package|wiring\\.bundle|ee)[=:]([^)\\]\\s]+)");

  private Reason() {}

  static String of(Throwable error) {
    Throwable cause = rootOf(error);
    if (error instanceof BundleException bundle) {
      return switch (bundle.getType()) {
        case BundleException.RESOLVE_ERROR -> missing(bundle);
        case BundleException.DUPLICATE_BUNDLE_ERROR ->
            "a plugin of the same name and version is already there";
        case BundleException.ACTIVATOR_ERROR -> "it failed while starting: " + words(cause);
        default -> cause instanceof ZipException ? "the file is damaged" : words(cause);
      };
    }
    return words(cause);
  }

  /** The framework's message nests brackets; what matters is what nobody offers. */
  private static String missing(BundleException error) {
    String message = String.valueOf(error.getMessage());
    Matcher matcher = MISSING.matcher(message);
    List<String> needed = new ArrayList<>();
    while (matcher.find()) {
      // The last one is the innermost cause.
      needed.add(thing(matcher.group(1)) + " " + matcher.group(2));
    }
    if (needed.isEmpty()) {
      return oneLine(message);
    }
    return "it needs the " + needed.get(needed.size() - 1) + ", which is not installed";
  }

  private static String thing(String namespace) {
    return switch (namespace) {
      case "wiring.package" -> "package";
      case "wiring.bundle" -> "bundle";
      default -> "Java platform";
    };
  }

  private static Throwable rootOf(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }

  private static String words(Throwable cause) {
    String message = cause.getMessage();
    String type = cause.getClass().getSimpleName();
    return oneLine(message == null || message.isBlank() ? type : message + " (" + type + ")");
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
