/** Mails, mailboxes and web archives, which are built like mails. */
@NullMarked
package org.manicule.io.tika.mail;

import org.jspecify.annotations.NullMarked;
