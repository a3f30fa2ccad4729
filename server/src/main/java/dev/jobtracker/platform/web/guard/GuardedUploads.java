package dev.jobtracker.platform.web.guard;

import dev.jobtracker.platform.web.UploadLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * Holds each address to its own largest file. The container holds all of them to the largest of these and writes parts
 * to the disk, so none is ever in memory as a whole.
 */
final class GuardedUploads extends StandardServletMultipartResolver {

    private static final DataSize USUAL = DataSize.ofMegabytes(10);
    /** What a form has around its file. */
    private static final DataSize AROUND = DataSize.ofMegabytes(1);

    private final List<UploadLimit> limits;

    GuardedUploads(List<UploadLimit> limits) {
        this.limits = List.copyOf(limits);
    }

    /** Refuses what is told to be too large before any of it is read, and after that what was not told. */
    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        long largest = largest(request).toBytes();
        if (request.getContentLengthLong() > largest + AROUND.toBytes()) {
            throw new MaxUploadSizeExceededException(largest);
        }
        MultipartHttpServletRequest resolved = super.resolveMultipart(request);
        for (List<MultipartFile> files : resolved.getMultiFileMap().values()) {
            if (files.stream().anyMatch(file -> file.getSize() > largest)) {
                cleanupMultipart(resolved);
                throw new MaxUploadSizeExceededException(largest);
            }
        }
        return resolved;
    }

    private DataSize largest(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return limits.stream()
                .filter(limit -> limit.path().equals(path))
                .findFirst()
                .map(UploadLimit::largest)
                .orElse(USUAL);
    }
}
