package org.manicule.core;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * What is said about one component. Of bundles that run, the component runtime knows; of the
 * others, such as the views when the command line runs, the jar is read, for a listing must start
 * nothing.
 */
record ComponentDescriptor(
    String implementation, List<String> services, Map<String, Object> properties) {
  private static final Logger LOG = System.getLogger(ComponentDescriptor.class.getName());
  private static final String HEADER = "Service-Component";
  private static final String BY_REFERENCE = "reference:";
  private static final Pattern START = Pattern.compile("<(?:\\w+:)?component\\b");
  private static final Pattern ELEMENT =
      Pattern.compile("<(implementation|provide|property)\\b([^>]*)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  /** The components in a jar that the framework uses where it lies; else none. */
  static List<ComponentDescriptor> inJar(Bundle bundle) {
    String paths = bundle.getHeaders("").get(HEADER);
    String location = bundle.getLocation();
    return paths != null && location.startsWith(BY_REFERENCE)
        ? inJar(Path.of(URI.create(location.substring(BY_REFERENCE.length()))), paths)
        : List.of();
  }

  static List<ComponentDescriptor> inJar(Path jar, String paths) {
    List<ComponentDescriptor> all = new ArrayList<>();
    Set<String> wanted = Set.of(paths.strip().split("\\s*,\\s*"));
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (wanted.contains(entry.getName())) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          all.addAll(parse(new String(bytes, StandardCharsets.UTF_8)));
        }
      }
    } catch (IOException e) {
      // Worth a line in the log and no more: the framework itself has opened the jar before.
      LOG.log(Level.WARNING, "Components of " + jar + " cannot be listed", e);
    }
    return all;
  }

  static ComponentDescriptor of(ComponentDescriptionDTO known) {
    return new ComponentDescriptor(
        known.implementationClass, List.of(known.serviceInterfaces), known.properties);
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
