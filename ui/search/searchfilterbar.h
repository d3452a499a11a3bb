// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/search.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace jianbao {

class NumberField;

class Project;

/// The filters of a search in one row: paper, dates, tag, kind and value of facts, state.
class SearchFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchFilterBar(Project &project, QWidget *parent = nullptr);

    SearchFilter filter() const;
    void setFilter(const SearchFilter &filter);

Q_SIGNALS:
    /// A person changed the filter.
    void changed();

private:
    void load();

    Project &m_project;
    QComboBox *m_paper;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_tag;
    QComboBox *m_factType;
    NumberField *m_least;
    NumberField *m_most;
    QComboBox *m_review;
};

} // namespace jianbao
