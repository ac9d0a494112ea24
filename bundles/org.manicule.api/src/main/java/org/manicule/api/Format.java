package org.manicule.api;

import java.util.Set;

/**
 * A file format as importers and exporters name it.
 *
 * @param id short and stable, used on the command line: {@code csv}
 * @param name as shown: {@code Codings as CSV table}
 * @param extensions file name endings without dot, lower case; the usual one first if ordered
 * @param mediaTypes media types such as {@code text/csv}; may be empty
 */
public record Format(String id, String name, Set<String> extensions, Set<String> mediaTypes) {}
