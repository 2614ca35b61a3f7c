/** An exhibit and a theme become a drawing: charts, the timeline, and the table behind each. */
package zhounian.chart;
