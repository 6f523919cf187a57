/** How the command line shows diagnostics: as text, JSON, SARIF and GitLab Code Quality. */
package dev.sharh.cli.report;
