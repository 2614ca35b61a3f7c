/** Units, periods, finished text of figures, formulas, and the reader of numbers: all pure. */
package zhounian.ledger;
