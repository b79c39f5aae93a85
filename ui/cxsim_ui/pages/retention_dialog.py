"""Paste or import how much of a cohort was left each year, and see at once what it means."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cxsim.errors import ScenarioError
from cxsim.files import disk
from cxsim_models.retention import SbgFit, fit_sbg
from cxsim_models.retention_table import TABLE_ERRORS, RetentionTableError, TableProblem, parse
from cxsim_models.tenure import annual_churn
from cxsim_ui.amounts import number, percent
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.words import decimal_mark, tr
from cxsim_ui.pages.retention_picture import RetentionPicture
from cxsim_ui.theme import SPACE

_MOST_PROBLEMS = 4
_DIGITS = 12
_ALIKE = 1e5
"""Alpha + beta from which customers are alike, so that churn does not fall with tenure."""


class RetentionDialog(QDialog):
    """`table` is what was read: the shares left of the cohort, 1 at the start; empty while there is a problem."""

    def __init__(self, table: tuple[float, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Retention table"))
        self.resize(620, 400)
        self.table: tuple[float, ...] = ()
        explanation = QLabel(
            tr("How much of one cohort was left at its start and after each year: percent, shares or customers.")
        )
        explanation.setProperty("role", "subtitle")
        explanation.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Retention table"))
        self.text.setPlaceholderText("100 %\n86.9 %\n74.3 %\n65.3 %\n…".replace(".", decimal_mark()))
        self.text.setTabChangesFocus(True)
        self.text.setFixedWidth(190)
        self.picture = RetentionPicture()
        self.finding, self.errors = QLabel(), QLabel()
        for label, role in ((self.finding, "caption"), (self.errors, "error")):
            label.setProperty("role", role)
            label.setWordWrap(True)
        # Nothing jumps when the sentence becomes longer.
        self.finding.setMinimumHeight(3 * self.finding.fontMetrics().height())
        self._import = QPushButton(tr("Import…"))
        self._import.setToolTip(tr("A text or CSV file with the years and what was left"))
        self._import.clicked.connect(self._choose_file)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use = buttons.addButton(tr("Use this table"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        seen = QVBoxLayout()
        seen.addWidget(self.picture, 1)
        seen.addWidget(self.finding)
        seen.addWidget(self.errors)
        both = QHBoxLayout()
        both.setSpacing(2 * SPACE)
        both.addWidget(self.text)
        both.addLayout(seen, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self._import)
        bottom.addStretch(1)
        bottom.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE + 4)
        column.addWidget(explanation)
        column.addLayout(both, 1)
        column.addLayout(bottom)
        # Read when the keys rest: in the middle of a word everything is wrong.
        self._rest = QTimer(self, singleShot=True, interval=250)
        self._rest.timeout.connect(self._read)
        self.text.textChanged.connect(self._rest.start)
        self.text.setPlainText("\n".join(f"{number(share * 100, _DIGITS)} %" for share in table))
        self._read()

    def accept(self) -> None:
        """Close with the table as it stands now."""
        self._read()
        if self.table:
            super().accept()

    def _read(self) -> None:
        self._rest.stop()
        text = self.text.toPlainText()
        self.table, problems = (), ""
        fit: SbgFit | None = None
        if text.strip():
            try:
                self.table = parse(text, decimal=decimal_mark())
                fit = fit_sbg(self.table)
            except RetentionTableError as error:
                shown = [_sentence(problem) for problem in error.problems[:_MOST_PROBLEMS]]
                more = len(error.problems) - len(shown)
                problems = "\n".join([*shown, *([tr("… and {count} more").format(count=more)] if more else [])])
        self._show(fit, problems)

    def _show(self, fit: SbgFit | None, problems: str) -> None:
        self.picture.show_table(self.table, fit)
        self.finding.setText("" if fit is None else _finding(self.table, fit))
        self.finding.setVisible(not problems)
        self.errors.setText(problems)
        self.errors.setVisible(bool(problems))
        self.use.setEnabled(fit is not None)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Import a retention table"), "", tr("Text and CSV (*.csv *.txt *.tsv);;All files (*)")
        )
        if path:
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Show the table of a file; where it cannot be read, what was there stays and a sentence says why."""
        try:
            content = disk.read(path)
        except ScenarioError as error:
            self.errors.setText(full_sentence(error.problems[0].sentence))
            self.errors.show()
            return
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            # What spreadsheets of Western Europe write.
            text = content.decode("cp1252", errors="replace")
        self.text.setPlainText(text)
        self._read()


def _sentence(problem: TableProblem) -> str:
    said = QCoreApplication.translate("retention_table", TABLE_ERRORS[problem.code]).format(**dict(problem.values))
    return (
        tr("Line {line}: {text}.").format(line=problem.line, text=said)
        if problem.line
        else f"{said[:1].upper()}{said[1:]}."
    )


def _finding(table: tuple[float, ...], fit: SbgFit) -> str:
    alpha, beta = fit
    known = len(table) - 1
    if alpha + beta > _ALIKE:
        return tr(
            "Churn does not fall with tenure in this table: {churn} leave every year. A yearly rate says the same."
        ).format(churn=percent(alpha / (alpha + beta), 1))
    first, later = (float(annual_churn(alpha, beta, age)) / 100 for age in (0.0, known))
    return tr(
        "Alpha {alpha}, beta {beta}: {first} of new customers leave in their first year; "
        "of those who stayed {years} years, {later} in the next."
    ).format(alpha=number(alpha), beta=number(beta), first=percent(first, 1), years=known, later=percent(later, 1))
