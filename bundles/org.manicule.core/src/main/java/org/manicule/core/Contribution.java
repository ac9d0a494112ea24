package org.manicule.core;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Says in words what a service adds to the program: {@code exporter: csv}. */
final class Contribution {
  /** Service property that overrides the name taken from the class. */
  static final String NAME_PROPERTY = "manicule.name";

  private static final List<String> APIS = List.of("org.manicule.api.", "org.manicule.ui.api.");
  private static final String HEAD_PROPERTY = "manicule.head";

  /** The extension points by the simple name of their interface. */
  private static final Map<String, String> KINDS =
      Map.of(
          "SourceImporter", "importer",
          "ProjectImporter", "project importer",
          "Recogniser", "recogniser",
          "Exporter", "exporter",
          "Analysis", "analysis",
          "ProjectCheck", "check",
          "ViewProvider", "view",
          "CommandProvider", "command");

  private Contribution() {}

  /** The words for a component that offers services, whether or not it runs. */
  static Set<String> words(
      List<String> services, Map<String, Object> properties, String implementation) {
    Set<String> words = new TreeSet<>();
    Object head = properties.get(HEAD_PROPERTY);
    if (head != null) {
      words.add("head: " + head);
    }
    for (String service : services) {
      if (APIS.stream().anyMatch(service::startsWith)) {
        words.add(words(simple(service), properties.get(NAME_PROPERTY), simple(implementation)));
      }
    }
    return words;
  }

  /** The words for a service that was registered without a component. */
  static Set<String> words(ServiceReference<?> service, String bundleName) {
    Map<String, Object> properties = new HashMap<>();
    for (String key : service.getPropertyKeys()) {
      properties.put(key, service.getProperty(key));
    }
    Object types = service.getProperty(Constants.OBJECTCLASS);
    return words(Arrays.asList((String[]) types), properties, bundleName);
  }

  private static String words(String type, @Nullable Object name, String implementation) {
    String kind = KINDS.get(type);
    if (kind == null) {
      return "service: " + kebab(type);
    }
    return kind + ": " + (name == null ? kebab(withoutKind(implementation, type)) : name);
  }

  private static String simple(String className) {
    int end = Math.max(className.lastIndexOf('.'), className.lastIndexOf('$'));
    return className.substring(end + 1);
  }

  /** {@code TikaImporter} is the importer "tika", {@code CodingViewProvider} the view "coding". */
  private static String withoutKind(String name, String type) {
    for (String ending : List.of(type, "Provider", type.replaceFirst("^Source|^Project", ""))) {
      if (name.endsWith(ending) && name.length() > ending.length()) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
