package org.manicule.api.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.option.Option;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings files in with whatever importers are installed, in two steps: read drafts, then add what
 * the researcher accepts. A service; safe to use from any thread.
 */
@ProviderType
public interface Imports {

  /**
   * Whether stretches that look like menus, notices and forms are kept (as units of their own kind)
   * or removed; every importer has this option.
   */
  Option<String> BOILERPLATE =
      Option.choice(
          "boilerplate",
          "What to do with menus, notices and forms around the text: keep or remove",
          List.of("keep", "remove"));

  /** Whether those who speak become cases, with what they say as the places of the case. */
  Option<String> SPEAKERS =
      Option.choice(
          "speakers",
          "What to make of those who speak: names at what they say, or cases too",
          List.of("names", "cases"));

  /**
   * Names that are one speaker: {@code Andy Withins = Dr Andy Withens}, more of them after
   * semicolons; {@code offered} takes every pair that {@link SpeakerVariant} offers for one.
   * Without it nothing is joined.
   */
  Option<String> SAME_SPEAKERS =
      Option.text(
          "same-speakers",
          "Names of one speaker, such as A. Quill = Ada Quill; B. Lee = Bo Lee; or: offered",
          "");

  /** The language of the texts as a BCP 47 tag, such as {@code cy}; {@code auto} finds out. */
  Option<String> LANGUAGE =
      Option.text(
          "language", "The language of the texts, such as en-GB or cy; auto finds out", "auto");

  /** The installed importers. */
  List<SourceImporter> importers();

  /** The formats that can be read. */
  List<Format> formats();

  /** The installed recognisers, in the order in which they work. */
  List<Recogniser> recognisers();

  /** Gets ready in the background, so that the first files need not wait; returns at once. */
  void prepare();

  /**
   * Reads files. One broken file costs that file only.
   *
   * @param files the files
   * @param request how to read them
   * @param monitor progress and cancelling
   * @return one answer for each file, in the same order
   * @throws org.manicule.api.UserException when the request names an unknown format or option
   */
  List<FileDraft> read(List<Path> files, Request request, Monitor monitor);

  /**
   * Lets recognisers look anew at what was read, without reading the file again: after one of them
   * was switched off, or named.
   *
   * @param read a file that was read; returned as it is when it could not be
   * @param request which recognisers look at it, and their options
   * @throws org.manicule.api.UserException when the request names an unknown recogniser or option
   */
  FileDraft refine(FileDraft read, Request request, Monitor monitor);

  /**
   * What the researcher should know before adding: files that the project holds already, and, as
   * notes, what is said about a case that differs from what is known about it. Reads the files
   * again and changes nothing.
   *
   * @return one issue for each such thing; empty when there is none
   */
  List<Issue> concerns(ProjectData project, List<FileDraft> drafts);

  /**
   * Adds drafts to a project as one edit: sources with their units, values and originals. Stretches
   * still marked as boilerplate are kept as units of that kind.
   *
   * @return the journal entry; empty when no file had a draft, and then nothing changed
   */
  default Optional<JournalEntry> add(Project project, List<FileDraft> accepted, Monitor monitor) {
    return add(project, accepted, List.of(), monitor);
  }

  /**
   * Adds drafts to a project together with other changes, such as choices that the project
   * remembers: all of it is one edit.
   *
   * @param more the other changes; they are made only when there is a draft to add
   * @see #add(Project, List, Monitor)
   */
  Optional<JournalEntry> add(
      Project project, List<FileDraft> accepted, List<Change> more, Monitor monitor);

  /**
   * The files that {@link #addAll} would look at, in its order: folders are walked through, nothing
   * is read. What cannot be looked into is left out here, and told by {@code addAll}.
   */
  List<Path> filesIn(List<Path> roots);

  /**
   * Reads files and folders with all that is in them, and adds what can be read, some hundred files
   * at a time: each portion is an edit of its own, so that memory does not grow with the folder.
   * Files that the project has already are left out; so when it was cancelled, or the computer
   * failed, doing it again goes on where it ended. Hidden files, links and projects are left out.
   *
   * @param roots files and folders
   * @return what became of the files
   * @throws org.manicule.api.UserException when the request names an unknown format or option
   * @throws org.manicule.api.task.CancelledException when it was cancelled; what was added stays
   */
  FolderReport addAll(Project project, List<Path> roots, Request request, Monitor monitor);

  /**
   * How files are read.
   *
   * @param format id of the format, or empty to find out for each file
   * @param options written values of options by name
   * @param recognition which recognisers look at what was read
   */
  record Request(Optional<String> format, Map<String, String> options, Recognition recognition) {
    /** Find out the format, defaults for all options. */
    public static final Request AUTOMATIC = new Request(Optional.empty(), Map.of());

    /** With the recognisers that are sure enough. */
    public Request(Optional<String> format, Map<String, String> options) {
      this(format, options, Recognition.AUTO);
    }

    /** The same with other recognisers. */
    public Request withRecognition(Recognition changed) {
      return new Request(format, options, changed);
    }
  }
}
