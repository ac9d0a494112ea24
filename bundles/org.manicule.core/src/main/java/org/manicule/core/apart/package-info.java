/**
 * Reading files apart from the workbench: in processes with a heap, a time limit and no network of
 * their own, so that a file that breaks its parser breaks nothing else.
 *
 * <p>The workbench writes orders to the process's standard input and reads answers from its
 * standard output. Both are frames: a length of four bytes, then that many bytes. Inside, numbers
 * are big-endian, a text is its length in bytes and its UTF-8, a list is its length and its
 * members, and what may be missing has a byte 0 or 1 before it. A process that is ready says so
 * with one frame that holds {@link org.manicule.core.apart.ReaderLoop#GREETING}. No objects are
 * deserialised: an answer can be wrong, but never more than a draft or a problem.
 */
@NullMarked
package org.manicule.core.apart;

import org.jspecify.annotations.NullMarked;
