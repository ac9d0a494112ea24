package org.manicule.store.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises folders that a service copies to other computers, or that lie on another computer, by
 * what can be seen on this one: names, marks that the services leave, settings of the system, and
 * the kind of the disk. Asks nobody over the network.
 */
public final class Synchronised {
  private static final String NETWORK = "a network share";

  /** Names that the services give their folders, the first folder upwards that fits counts. */
  private static final Map<String, Pattern> NAMES =
      Map.of(
          "Dropbox", Pattern.compile("Dropbox( \\(.*\\)|-.*)?"),
          "OneDrive", Pattern.compile("OneDrive( - .*|-.*)?"),
          "Google Drive", Pattern.compile("Google ?Drive(-.*| \\(.*\\))?|My Drive|Shared drives"),
          "iCloud Drive", Pattern.compile("iCloud ?Drive|Mobile Documents|com~apple~CloudDocs"),
          "Nextcloud", Pattern.compile("Nextcloud\\d*"),
          "ownCloud", Pattern.compile("ownCloud\\d*"),
          "Box", Pattern.compile("Box Sync|Box-Box"),
          "Seafile", Pattern.compile("Seafile"));

  /** Files and folders that the services put into the topmost folder they care for. */
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry(".dropbox.cache", "Dropbox"),
          Map.entry(".stfolder", "Syncthing"),
          Map.entry(".tmp.drivedownload", "Google Drive"),
          Map.entry(".tmp.driveupload", "Google Drive"),
          Map.entry(".owncloudsync.log", "ownCloud"),
          Map.entry(".nextcloudsync.log", "Nextcloud"),
          Map.entry(".sync/ID", "Resilio Sync"));

  /** A file in the topmost folder; a folder of this name in the user's home says nothing. */
  private static final String DROPBOX_MARK = ".dropbox";

  /** What both Nextcloud and ownCloud leave; it does not tell which. */
  private static final String CLOUD_MARK = "{.sync_*.db,._sync_*.db}";

  private static final List<String> ONE_DRIVE =
      List.of("OneDrive", "OneDriveConsumer", "OneDriveCommercial");

  private static final Pattern NETWORK_DISK =
      Pattern.compile(
          "nfs\\d?|cifs|smb\\w*|9p|v9fs|afs|afpfs|ncpfs|webdav|davfs\\d?|ceph|glusterfs|vboxsf"
              + "|fuse\\.(sshfs|davfs\\d?|rclone|gvfsd-fuse|s3fs|glusterfs|vmhgfs-fuse)|osxfuse");

  private Synchronised() {}

  /**
   * What synchronises a folder, in words such as {@code Dropbox} or {@code a network share}; empty
   * when nothing was recognised, which is no promise.
   */
  public static Optional<String> by(Path folder) {
    return by(folder, System::getenv, diskOf(folder));
  }

  static Optional<String> by(
      Path folder, Function<String, @Nullable String> environment, String disk) {
    Path path = folder.toAbsolutePath().normalize();
    if (ONE_DRIVE.stream().anyMatch(each -> isBelow(path, environment.apply(each)))) {
      return Optional.of("OneDrive");
    }
    for (Path each = path; each != null; each = each.getParent()) {
      // What the project itself is called says nothing about where it lies.
      Optional<String> byName = each.equals(path) ? Optional.empty() : byName(each);
      Optional<String> service = byName.isPresent() ? byName : byMark(each);
      if (service.isPresent()) {
        return service;
      }
    }
    boolean remote =
        path.toString().startsWith("\\\\")
            || NETWORK_DISK.matcher(disk.toLowerCase(Locale.ROOT)).matches();
    return remote ? Optional.of(NETWORK) : Optional.empty();
  }

  private static boolean isBelow(Path path, @Nullable String folder) {
    return folder != null && !folder.isBlank() && path.startsWith(Path.of(folder).normalize());
  }

  private static Optional<String> byName(Path folder) {
    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
    return NAMES.entrySet().stream()
        .filter(each -> each.getValue().matcher(name).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<String> byMark(Path folder) {
    if (Files.isRegularFile(folder.resolve(DROPBOX_MARK))) {
      return Optional.of("Dropbox");
    }
    Optional<String> marked =
        MARKS.entrySet().stream()
            .filter(each -> Files.exists(folder.resolve(each.getKey())))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst();
    return marked.isPresent() || !hasCloudMark(folder) ? marked : Optional.of("Nextcloud");
  }

  private static boolean hasCloudMark(Path folder) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, CLOUD_MARK)) {
      return found.iterator().hasNext();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String diskOf(Path folder) {
    try {
      return Files.getFileStore(folder).type();
    } catch (IOException unknown) {
      return "";
    }
  }
}
