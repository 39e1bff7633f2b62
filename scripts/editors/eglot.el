;;; Opens a zone file in Emacs with eglot as a user with docs/editors.md would, and prints the finding, the hover and the fix.
;; scripts/editors/run.sh sets CONFIGURATION (the one of that page) and ZONE.
(require 'package)
(add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa") ; Debian's eglot, before Emacs 29
(package-initialize)
(require 'eglot)
(require 'dns-mode)

(defun wait-for (what condition)
  (let ((tries 0))
    (while (not (funcall condition))
      (when (> (setq tries (1+ tries)) 600)
        (princ (format "missing: %s\n" what))
        (kill-emacs 1))
      (accept-process-output nil 0.1))))

(defun answer-to (method params)
  (jsonrpc-request (eglot-current-server) method params :timeout 30))

(setq eglot-sync-connect t
      eglot-send-changes-idle-time 0
      eglot-confirm-server-initiated-edits nil)
(load (getenv "CONFIGURATION"))
(find-file (getenv "ZONE"))
(dns-mode)
(flymake-mode 1)
(run-hooks 'post-command-hook)

(wait-for "finding" (lambda () (flymake-diagnostics)))
(let* ((finding (car (flymake-diagnostics)))
       (start (flymake-diagnostic-beg finding)))
  (princ (format "finding %s\n" (flymake-diagnostic-text finding)))
  (goto-char start)
  (let ((hover (answer-to :textDocument/hover (eglot--TextDocumentPositionParams))))
    (princ (format "hover %s\n" (car (split-string (plist-get (plist-get hover :contents) :value) "\n")))))
  (let* ((actions (eglot-code-actions start (flymake-diagnostic-end finding)))
         (fix (seq-find (lambda (action) (plist-get action :edit)) actions)))
    (eglot--apply-workspace-edit (plist-get fix :edit))
    (goto-char (point-min))
    (search-forward "TXT")
    (princ (format "fix %s: %s\n" (plist-get fix :title)
                   (buffer-substring (line-beginning-position) (line-end-position))))))
(set-buffer-modified-p nil)
(kill-emacs 0)
