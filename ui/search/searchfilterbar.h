// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/search.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

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
    /// What restricts the search, each part as a person reads it; empty where nothing does.
    QStringList summary() const;

Q_SIGNALS:
    /// A person changed the filter.
    void changed();

private:
    QLayout *row();
    void load();
    void updateClear();

    Project &m_project;
    QComboBox *m_paper;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_tag;
    QComboBox *m_factType;
    NumberField *m_least;
    NumberField *m_most;
    QComboBox *m_review;
    QPushButton *m_clear;
};

} // namespace jianbao
