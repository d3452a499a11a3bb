// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/history/actionlog.h"
#include "app/storage/projectfile/projectfile.h"
#include "app/storage/repositories/annotationrepository.h"
#include "app/storage/repositories/articlerepository.h"
#include "app/storage/repositories/changerepository.h"
#include "app/storage/repositories/checkingrepository.h"
#include "app/storage/repositories/factcolumns.h"
#include "app/storage/repositories/factrepository.h"
#include "app/storage/repositories/issuerepository.h"
#include "app/storage/repositories/lexiconrepository.h"
#include "app/storage/repositories/memoryrepository.h"
#include "app/storage/repositories/sourcerepository.h"
#include "app/storage/repositories/tagrepository.h"
#include "app/storage/search/fulltextindex.h"
#include "app/storage/search/searchrepository.h"

namespace jianbao {

/// All that is stored in one open project file, a member for each kind of thing. Their functions
/// are called inside Database::read or write, or as the work of an action.
struct Storage
{
    explicit Storage(std::unique_ptr<ProjectFile> openFile);
    /// Over one more connection to a file that is open already (OpenFile), for another thread.
    explicit Storage(std::unique_ptr<Database> connection);
    ~Storage();
    Q_DISABLE_COPY_MOVE(Storage)

    std::unique_ptr<ProjectFile> file;    ///< None for one more connection.
    std::unique_ptr<Database> connection; ///< Only for one more connection.
    Database &database;
    SourceRepository sources;
    IssueRepository issues;
    ArticleRepository articles;
    FactRepository facts;
    FactColumns factColumns;
    AnnotationRepository annotations;
    TagRepository tags;
    CheckingRepository checking;
    ChangeRepository changes;
    SearchRepository searches;
    LexiconRepository lexicons;
    MemoryRepository memory;
    FullTextIndex index;
    ActionLog actions;

private:
    Storage(std::unique_ptr<ProjectFile> openFile, std::unique_ptr<Database> moreConnection);
};

} // namespace jianbao
