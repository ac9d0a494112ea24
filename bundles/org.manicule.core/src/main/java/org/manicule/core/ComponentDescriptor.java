package org.manicule.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/**
 * What a bundle's manifest and descriptors say about one of its components. Read as text, because a
 * listing must not start, nor even resolve, the plugins of the other head.
 */
record ComponentDescriptor(
    String implementation, List<String> services, Map<String, Object> properties) {
  private static final String HEADER = "Service-Component";
  private static final Pattern START = Pattern.compile("<(?:\\w+:)?component\\b");
  private static final Pattern ELEMENT =
      Pattern.compile("<(implementation|provide|property)\\b([^>]*)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  static List<ComponentDescriptor> of(Bundle bundle) {
    String header = bundle.getHeaders("").get(HEADER);
    List<ComponentDescriptor> all = new ArrayList<>();
    for (String path : header == null ? new String[0] : header.split(",")) {
      files(bundle, path.strip()).forEach(file -> all.addAll(parse(text(file))));
    }
    return all;
  }

  private static List<URL> files(Bundle bundle, String path) {
    if (!path.contains("*")) {
      URL file = bundle.getEntry(path);
      return file == null ? List.of() : List.of(file);
    }
    int slash = path.lastIndexOf('/');
    Enumeration<URL> found =
        bundle.findEntries(path.substring(0, slash + 1), path.substring(slash + 1), false);
    return found == null ? List.of() : Collections.list(found);
  }

  private static String text(URL file) {
    try (InputStream bytes = file.openStream()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The components of one file. */
  static List<ComponentDescriptor> parse(String xml) {
    return START.splitAsStream(xml).skip(1).map(ComponentDescriptor::ofOne).toList();
  }

  private static ComponentDescriptor ofOne(String component) {
    String implementation = "";
    List<String> services = new ArrayList<>();
    Map<String, Object> properties = new HashMap<>();
    for (MatchResult element : ELEMENT.matcher(component).results().toList()) {
      Map<String, String> attributes = attributes(element.group(2));
      switch (element.group(1)) {
        case "implementation" -> implementation = attributes.getOrDefault("class", "");
        case "provide" -> services.add(attributes.getOrDefault("interface", ""));
        default ->
            properties.put(
                attributes.getOrDefault("name", ""), attributes.getOrDefault("value", ""));
      }
    }
    return new ComponentDescriptor(implementation, services, properties);
  }

  private static Map<String, String> attributes(String text) {
    Map<String, String> attributes = new HashMap<>();
    for (MatchResult found : ATTRIBUTE.matcher(text).results().toList()) {
      attributes.put(found.group(1), found.group(2) == null ? found.group(3) : found.group(2));
    }
    return attributes;
  }
}
