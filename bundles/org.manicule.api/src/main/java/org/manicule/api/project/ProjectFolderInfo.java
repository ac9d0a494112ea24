package org.manicule.api.project;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about a project folder without opening it.
 *
 * @param folder the folder
 * @param name the project's name when it was made
 * @param isProtected whether a password is needed
 * @param openedBy who has it open now, or null when nobody has
 * @param synchronisedBy the service that synchronises the folder, such as {@code Dropbox} or {@code
 *     a network share}, or null when none was recognised. Two computers that write at the same
 *     time, or a service that copies a file while it is written, damage a project there
 */
public record ProjectFolderInfo(
    Path folder,
    String name,
    boolean isProtected,
    ProjectInUseException.@Nullable Holder openedBy,
    @Nullable String synchronisedBy) {}
