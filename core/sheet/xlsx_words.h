// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xml_parser.h"

namespace mm::xlsx {

/// The names of the parts of a workbook that the reader knows (ECMA-376 parts 1 and 2).
enum Word {
    kRow = 1,
    kCell,
    kValue,
    kFormula,
    kInline,
    kRun,
    kText,
    kWorksheet,
    kSheetData,
    kColumn,
    kMergeCell,
    kStringTable,
    kStringItem,
    kNumberFormats,
    kNumberFormat,
    kCellFormats,
    kCellFormat,
    kWorkbook,
    kWorkbookProperties,
    kSheets,
    kSheet,
    kRelationshipId,
    kTypes,
    kTypeOverride,
    kTypeDefault,
    kRelationship,
};

inline constexpr std::array kWords{
    XmlWord{XmlSpace::Spreadsheet, "row", kRow},
    XmlWord{XmlSpace::Spreadsheet, "c", kCell},
    XmlWord{XmlSpace::Spreadsheet, "v", kValue},
    XmlWord{XmlSpace::Spreadsheet, "f", kFormula},
    XmlWord{XmlSpace::Spreadsheet, "is", kInline},
    XmlWord{XmlSpace::Spreadsheet, "r", kRun},
    XmlWord{XmlSpace::Spreadsheet, "t", kText},
    XmlWord{XmlSpace::Spreadsheet, "worksheet", kWorksheet},
    XmlWord{XmlSpace::Spreadsheet, "sheetData", kSheetData},
    XmlWord{XmlSpace::Spreadsheet, "col", kColumn},
    XmlWord{XmlSpace::Spreadsheet, "mergeCell", kMergeCell},
    XmlWord{XmlSpace::Spreadsheet, "sst", kStringTable},
    XmlWord{XmlSpace::Spreadsheet, "si", kStringItem},
    XmlWord{XmlSpace::Spreadsheet, "numFmts", kNumberFormats},
    XmlWord{XmlSpace::Spreadsheet, "numFmt", kNumberFormat},
    XmlWord{XmlSpace::Spreadsheet, "cellXfs", kCellFormats},
    XmlWord{XmlSpace::Spreadsheet, "xf", kCellFormat},
    XmlWord{XmlSpace::Spreadsheet, "workbook", kWorkbook},
    XmlWord{XmlSpace::Spreadsheet, "workbookPr", kWorkbookProperties},
    XmlWord{XmlSpace::Spreadsheet, "sheets", kSheets},
    XmlWord{XmlSpace::Spreadsheet, "sheet", kSheet},
    XmlWord{XmlSpace::DocumentRelationships, "id", kRelationshipId},
    XmlWord{XmlSpace::ContentTypes, "Types", kTypes},
    XmlWord{XmlSpace::ContentTypes, "Override", kTypeOverride},
    XmlWord{XmlSpace::ContentTypes, "Default", kTypeDefault},
    XmlWord{XmlSpace::PackageRelationships, "Relationship", kRelationship},
};

} // namespace mm::xlsx
