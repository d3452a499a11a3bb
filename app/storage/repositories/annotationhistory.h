// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotationchange.h"

#include <QList>

namespace jianbao {

class Database;

/// The steps of the history that touched an annotation, newest first, with what they did to it. It
/// is read from the changesets of the steps, so an action cannot forget to tell. May throw.
QList<AnnotationChange> changesOf(const Database &database, AnnotationId id);

} // namespace jianbao
