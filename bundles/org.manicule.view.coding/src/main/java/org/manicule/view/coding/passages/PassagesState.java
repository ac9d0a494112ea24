package org.manicule.view.coding.passages;

import java.util.List;
import org.manicule.api.model.Coding;

/**
 * All that the list of passages shows. What a row says is asked for when it is seen.
 *
 * @param heading whose passages these are, and how many
 * @param codings the codings in the order of the list
 * @param subCodes whether passages of sub-codes are in the list
 * @param ofCodes whether it is about codes, so that sub-codes mean anything
 * @param version changes when rows may read differently although the codings are the same
 */
public record PassagesState(
    String heading, List<Coding> codings, boolean subCodes, boolean ofCodes, int version) {}
